package org.doudi.bench.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Samples;

/// A closed loop with one thread for each caller: for contenders whose driver blocks.
final class ThreadedLoop {
    private ThreadedLoop() {}

    static Result run(int callers, Duration length, Callable<?> operation) throws Exception {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        List<Samples> latencies = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Samples>> runs = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                runs.add(threads.submit(() -> untilEnd(end, operation)));
            }
            for (Future<Samples> run : runs) {
                latencies.add(run.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Result.of(
                latencies.stream()
                        .flatMapToLong(each -> Arrays.stream(each.all()))
                        .toArray(),
                seconds);
    }

    private static Samples untilEnd(long end, Callable<?> operation) throws Exception {
        Samples latencies = new Samples();
        while (System.nanoTime() < end) {
            long before = System.nanoTime();
            operation.call();
            latencies.add(System.nanoTime() - before);
        }
        return latencies;
    }
}
