/// Measure 6: the projection built again, and the log that was read verified.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.rebuild;
