package org.doudi.bench.reading;

import java.util.List;
import java.util.Locale;
import org.doudi.bench.measure.Quantiles;

/// How long PostgreSQL was at work for one request, by its own log: all steps of all its statements.
///
/// @param p50 median, milliseconds
/// @param p99 99th percentile, milliseconds; the sum of those of its statements
record DatabaseTime(double p50, double p99) {
    DatabaseTime plus(DatabaseTime other) {
        return new DatabaseTime(p50 + other.p50, p99 + other.p99);
    }

    /// Of the rounds that count: the first one warmed up.
    static DatabaseTime median(List<DatabaseTime> rounds) {
        List<DatabaseTime> counted = rounds.subList(1, rounds.size());
        return new DatabaseTime(
                Quantiles.median(counted.stream().mapToDouble(DatabaseTime::p50).toArray()),
                Quantiles.median(counted.stream().mapToDouble(DatabaseTime::p99).toArray()));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "database p50 %7.2f ms   p99 %7.2f ms", p50, p99);
    }
}
