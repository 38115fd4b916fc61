package org.doudi.bench.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doudi.bench.measure.Quantiles;
import org.doudi.bench.measure.Samples;
import org.doudi.bench.servers.BenchPostgres;

/// PostgreSQL's log with the duration of each step of each statement.
record StatementLog(Path file) {
    private static final double NANOS_IN_MILLI = 1e6;
    private static final Pattern STEP =
            Pattern.compile("(\\d+)\\|(\\w+) LOG:  duration: ([0-9.]+) ms  (parse|bind|execute) [^:]+: (.*)");

    /// From now on.
    static StatementLog of(BenchPostgres server, Path file) {
        server.run("postgres", "ALTER SYSTEM SET log_line_prefix = '%p|%d '");
        server.run("postgres", "ALTER SYSTEM SET log_parameter_max_length = 0");
        server.run("postgres", "SELECT pg_reload_conf()");
        return new StatementLog(file);
    }

    /// Each new connection to this database is told of.
    static void follow(BenchPostgres server, String database) {
        server.run("postgres", "ALTER DATABASE " + database + " SET log_min_duration_statement = 0");
    }

    /// Where it ends now.
    long end() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What has been told since then.
    Stream<String> since(long place) {
        try (var reading = Files.newInputStream(file)) {
            reading.skipNBytes(place);
            return new String(reading.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The time of one request. What came less often than half of the requests is no part of them.
    ///
    /// @param requests how many there were
    /// @param part     whether a statement is of a request, by its text
    static DatabaseTime of(Stream<String> lines, String database, long requests, Predicate<String> part) {
        Map<String, Long> begun = new HashMap<>();
        Map<String, Samples> statements = new HashMap<>();
        lines.map(STEP::matcher)
                .filter(Matcher::matches)
                .filter(step -> step.group(2).equals(database) && part.test(step.group(5)))
                .forEach(step -> {
                    long took = Math.round(Double.parseDouble(step.group(3)) * NANOS_IN_MILLI);
                    long soFar = begun.merge(step.group(1), took, Long::sum);
                    if (step.group(4).equals("execute")) {
                        begun.remove(step.group(1));
                        statements
                                .computeIfAbsent(step.group(5), _ -> new Samples())
                                .add(soFar);
                    }
                });
        return statements.values().stream()
                .map(Samples::all)
                .filter(samples -> samples.length * 2L >= requests)
                .map(StatementLog::of)
                .reduce(new DatabaseTime(0, 0), DatabaseTime::plus);
    }

    private static DatabaseTime of(long[] samples) {
        long[] sorted = samples.clone();
        Arrays.sort(sorted);
        return new DatabaseTime(
                Quantiles.at(sorted, 0.50) / NANOS_IN_MILLI, Quantiles.at(sorted, 0.99) / NANOS_IN_MILLI);
    }
}
