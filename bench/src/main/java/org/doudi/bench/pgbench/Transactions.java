package org.doudi.bench.pgbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.bench.measure.Samples;

/// What pgbench's log says: of each transaction its latency and when it ended, microseconds.
///
/// @param nanos one latency for each transaction
/// @param seconds from the begin of the first to the end of the last
@SuppressWarnings("ArrayRecordComponent") // samples, never compared
record Transactions(long[] nanos, double seconds) {
    private static final int LATENCY = 2;
    private static final int END_SECONDS = 4;
    private static final int END_MICROS = 5;

    static Transactions in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return of(files.filter(file -> file.getFileName().toString().startsWith("log"))
                    .flatMap(Transactions::lines)
                    .toList());
        }
    }

    static Transactions of(List<String> lines) {
        Samples latencies = new Samples();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (String line : lines) {
            String[] columns = line.split(" ", -1);
            long latency = Long.parseLong(columns[LATENCY]);
            long end = Long.parseLong(columns[END_SECONDS]) * 1_000_000 + Long.parseLong(columns[END_MICROS]);
            latencies.add(latency * 1_000);
            first = Math.min(first, end - latency);
            last = Math.max(last, end);
        }
        return new Transactions(latencies.all(), (last - first) / 1e6);
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
