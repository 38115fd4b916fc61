/// The tree and its checkpoints in PostgreSQL: only ever added to.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.persistence.audit;
