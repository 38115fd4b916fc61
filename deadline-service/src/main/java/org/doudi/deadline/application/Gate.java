package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doudi.deadline.domain.clock.Producer;

/// What stands before clocks that are due: whoever may have recorded what ends them is asked once how far his log has
/// come, and they are let through when all of that has been seen.
final class Gate {
    private final Set<Producer> asked;
    private final ProducerHeads producers;
    private final Duration patience;
    private final Clock real;
    private volatile Optional<Barrier> barrier = Optional.empty();
    private volatile Optional<String> held = Optional.empty();

    /// @param asked    whose logs may hold it
    /// @param patience how long what was recorded may be on its way
    /// @param real     this machine's clock
    Gate(Set<Producer> asked, ProducerHeads producers, Duration patience, Clock real) {
        this.asked = Set.copyOf(asked);
        this.producers = producers;
        this.patience = patience;
        this.real = real;
    }

    /// What must have been seen before anything that was due before `asked` may fire.
    ///
    /// @param since when that was asked, in real time
    private record Barrier(Instant asked, Map<String, Map<Integer, Long>> heads, Instant since) {}

    /// Why nothing passes, while nothing does.
    Optional<String> held() {
        return held;
    }

    /// One look at them, which may end before the gate.
    Uni<Integer> looking(Uni<Integer> look) {
        return look.invoke(() -> held = Optional.empty())
                .onFailure()
                .invoke(failure -> held = Optional.of(String.valueOf(failure.getMessage())));
    }

    /// @param through what happens once all has been seen that was recorded by the instant that it is given
    Uni<Integer> pass(Instant now, Function<Instant, Uni<Integer>> through) {
        return barrier.map(standing -> Uni.createFrom().item(standing))
                .orElseGet(() -> producers.ask(asked).map(heads -> new Barrier(now, heads, real.instant())))
                .invoke(standing -> barrier = Optional.of(standing))
                .chain(standing -> producers
                        .seen(standing.heads())
                        .chain(seen -> seen ? through.apply(standing.asked()) : waiting(standing)));
    }

    /// They are through: what falls due from now on is asked about anew.
    void close() {
        barrier = Optional.empty();
    }

    /// For a moment that is as it should be; for longer, the log does not arrive here.
    private Uni<Integer> waiting(Barrier standing) {
        return real.instant().isBefore(standing.since().plus(patience))
                ? Uni.createFrom().item(0)
                : Uni.createFrom()
                        .failure(new IllegalStateException("what the producers have recorded does not arrive here"));
    }
}
