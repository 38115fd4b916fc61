/// The ledger and the figures as they stood at a moment, folded anew from the log that was read.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.persistence.past;
