/// The projection in PostgreSQL.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.persistence;
