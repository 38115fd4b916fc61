/// Reading the log of all services, once and in order.
@org.jspecify.annotations.NullMarked
package org.doudi.store.consume;
