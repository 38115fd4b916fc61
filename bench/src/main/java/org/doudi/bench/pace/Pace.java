package org.doudi.bench.pace;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// How fast an operation is asked for.
@FunctionalInterface
public interface Pace {
    /// Returns the seconds until the last was answered.
    double run(int callers, Duration length, Supplier<Uni<?>> operation) throws InterruptedException;

    /// Each caller again as soon as it was answered.
    static Pace full() {
        return (callers, length, operation) -> {
            long begin = System.nanoTime();
            ClosedLoop.run(callers, length, _ -> operation);
            return (System.nanoTime() - begin) / 1e9;
        };
    }

    /// So many a second by the clock, however long an answer takes.
    static Pace fixed(int perSecond) {
        return (_, length, operation) -> {
            Phaser asked = new Phaser(1);
            AtomicReference<Throwable> failure = new AtomicReference<>();
            long step = 1_000_000_000L / perSecond;
            long begin = System.nanoTime();
            for (long due = begin; due < begin + length.toNanos(); due += step) {
                LockSupport.parkNanos(due - System.nanoTime());
                asked.register();
                operation.get().subscribe().with(_ -> asked.arriveAndDeregister(), why -> {
                    failure.compareAndSet(null, why);
                    asked.arriveAndDeregister();
                });
            }
            asked.arriveAndAwaitAdvance();
            if (failure.get() != null) {
                throw new IllegalStateException("a caller failed", failure.get());
            }
            return (System.nanoTime() - begin) / 1e9;
        };
    }
}
