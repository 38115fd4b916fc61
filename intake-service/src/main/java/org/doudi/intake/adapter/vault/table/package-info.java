/// The vault's table. Hibernate fills the fields, so nullness is not checked here.
package org.doudi.intake.adapter.vault.table;
