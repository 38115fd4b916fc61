package org.doudi.store.look;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Looks again and again for what time has brought, one look at a time. What is looked for stands in a table or a log,
/// so a look that fails costs nothing.
public final class Looking {
    private final Vertx vertx;
    private final Supplier<Uni<Integer>> look;
    private final Report report;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Optional<String> failing = Optional.empty();
    private final long timer;

    private Looking(Duration every, Vertx vertx, Supplier<Uni<Integer>> look, Report report) {
        this.vertx = vertx;
        this.look = look;
        this.report = report;
        this.timer = vertx.setPeriodic(every.toMillis(), _ -> look());
    }

    /// @param look answers how much it found
    public static Looking every(Duration every, Vertx vertx, Supplier<Uni<Integer>> look, Report report) {
        return new Looking(every, vertx, look, report);
    }

    public void stop() {
        vertx.cancelTimer(timer);
    }

    /// Why the last look failed; none where it did not.
    public Optional<String> failing() {
        return failing;
    }

    private void look() {
        if (busy.compareAndSet(false, true)) {
            Uni.createFrom()
                    .<Integer>deferred(look::get)
                    .onTermination()
                    .invoke(() -> busy.set(false))
                    .subscribe()
                    .with(this::looked, this::failed);
        }
    }

    private void looked(int count) {
        if (failing.isPresent()) {
            report.resumed();
        }
        failing = Optional.empty();
        if (count > 0) {
            report.found(count);
        }
    }

    private void failed(Throwable failure) {
        String cause = failure.getClass().getSimpleName();
        if (failing.isEmpty()) {
            report.failing(cause);
        }
        failing = Optional.of(cause);
    }

    /// What the operator is told: each change once.
    public interface Report {
        void found(int count);

        void failing(String cause);

        void resumed();
    }
}
