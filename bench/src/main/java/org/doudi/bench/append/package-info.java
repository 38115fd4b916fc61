/// Measure 1: the append.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.append;
