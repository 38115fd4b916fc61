/// The end of the way: a consumer on the topic that checks what arrives, and when.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.tail;
