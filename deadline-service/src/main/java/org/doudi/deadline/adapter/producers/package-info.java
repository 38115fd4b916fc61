/// Asking the other services how far their logs have come.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.adapter.producers;
