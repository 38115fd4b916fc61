package org.doudi.bench.measure;

import java.util.Arrays;

/// Order statistics of samples.
public final class Quantiles {
    private Quantiles() {}

    /// The smallest sample that at least this share of all samples does not exceed (nearest rank).
    ///
    /// @param sorted ascending, not empty
    public static long at(long[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    /// The middle sample; of an even number, the mean of the two in the middle.
    public static double median(double... samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// How far apart the samples are: (greatest − smallest) / median.
    public static double spread(double... samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length - 1] - sorted[0]) / median(sorted);
    }
}
