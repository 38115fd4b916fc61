package org.doudi.bench.pace;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Samples;

/// So many callers, each of whom asks again as soon as it was answered.
public final class ClosedLoop {
    private final long end;
    private final CountDownLatch running;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private ClosedLoop(int callers, Duration length) {
        this.end = System.nanoTime() + length.toNanos();
        this.running = new CountDownLatch(callers);
    }

    /// @param operation what each caller, by its number, does again and again
    public static Result run(int callers, Duration length, IntFunction<Supplier<Uni<?>>> operation)
            throws InterruptedException {
        long begin = System.nanoTime();
        ClosedLoop loop = new ClosedLoop(callers, length);
        List<Caller> all = IntStream.range(0, callers)
                .mapToObj(number -> loop.new Caller(operation.apply(number)))
                .toList();
        all.forEach(Caller::next);
        loop.running.await();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Throwable failure = loop.failure.get();
        if (failure != null) {
            throw new IllegalStateException("a caller failed", failure);
        }
        return Result.of(
                all.stream()
                        .flatMapToLong(caller -> java.util.Arrays.stream(caller.samples.all()))
                        .toArray(),
                seconds);
    }

    private final class Caller {
        private final Supplier<Uni<?>> operation;
        private final Samples samples = new Samples();

        private Caller(Supplier<Uni<?>> operation) {
            this.operation = operation;
        }

        private void next() {
            long begin = System.nanoTime();
            if (begin > end) {
                running.countDown();
                return;
            }
            operation.get().subscribe().with(_ -> answered(begin), this::failed);
        }

        private void answered(long begin) {
            samples.add(System.nanoTime() - begin);
            next();
        }

        private void failed(Throwable why) {
            failure.compareAndSet(null, why);
            running.countDown();
        }
    }
}
