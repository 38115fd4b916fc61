/// Measure 5: the close of business, at which a hundred thousand clocks fall due.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.storm;
