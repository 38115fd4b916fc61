/// 台账: the ledger's columns.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.ledger;
