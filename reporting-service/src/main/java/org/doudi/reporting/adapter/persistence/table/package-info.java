/// The projection's tables as they are read. Hibernate fills the fields, so nullness is not checked here.
package org.doudi.reporting.adapter.persistence.table;
