/// Measures 3 and 4: from the commit to the consumer, and a backlog drained.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.relay;
