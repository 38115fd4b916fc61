/// The arithmetic of a measure: rounds, medians, spreads, ratios and their goals.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.measure;
