package org.doudi.bench.measure;

import java.util.Arrays;
import java.util.Locale;

/// One run of one contender: how much it did in a second, and how long one took.
///
/// @param perSecond operations in a second
/// @param p50 median latency, milliseconds
/// @param p99 99th percentile, milliseconds
public record Result(double perSecond, double p50, double p99) {
    private static final double NANOS_IN_MILLI = 1e6;

    /// @param nanos one latency for each operation
    public static Result of(long[] nanos, double seconds) {
        if (nanos.length == 0) {
            return new Result(0, Double.NaN, Double.NaN);
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Result(
                sorted.length / seconds,
                Quantiles.at(sorted, 0.50) / NANOS_IN_MILLI,
                Quantiles.at(sorted, 0.99) / NANOS_IN_MILLI);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,9.0f/s   p50 %8.2f ms   p99 %8.2f ms", perSecond, p50, p99);
    }
}
