/// Kafka without us: what the relay is measured against.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.raw;
