/// Measure 7: what people look at all day, while events come in, with few cases and with many.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.reading;
