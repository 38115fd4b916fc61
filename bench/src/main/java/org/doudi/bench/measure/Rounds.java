package org.doudi.bench.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// All counted runs of one contender.
public record Rounds(String contender, List<Result> results) {
    public Rounds {
        results = List.copyOf(results);
    }

    public double median(ToDoubleFunction<Result> figure) {
        return Quantiles.median(results.stream().mapToDouble(figure).toArray());
    }

    public double spread(ToDoubleFunction<Result> figure) {
        return Quantiles.spread(results.stream().mapToDouble(figure).toArray());
    }

    /// The medians of all three figures.
    public Result middle() {
        return new Result(median(Result::perSecond), median(Result::p50), median(Result::p99));
    }
}
