/// What runs inside the Kafka broker's own JVM, on the broker's class path.
@NullMarked
package org.doudi.local.broker;

import org.jspecify.annotations.NullMarked;
