/// Measure 8: the whole stack, started, and left alone.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.stack;
