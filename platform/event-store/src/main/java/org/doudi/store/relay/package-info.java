/// From a service's log to Kafka, in order.
@org.jspecify.annotations.NullMarked
package org.doudi.store.relay;
