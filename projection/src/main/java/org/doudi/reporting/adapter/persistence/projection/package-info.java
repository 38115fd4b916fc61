/// Writing the projection: one chunk of the log, one statement for each table.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.persistence.projection;
