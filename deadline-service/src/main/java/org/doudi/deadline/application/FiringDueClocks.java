package org.doudi.deadline.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.doudi.deadline.application.OpenClocks.DueClock;
import org.doudi.deadline.application.OpenClocks.Look;
import org.doudi.deadline.application.OpenClocks.Place;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.time.BusinessClock;

/// 到期: clocks whose due instant has passed run out, once, at that instant. First every producer is asked how far its
/// log has come, and nothing fires before all of that has been seen: a duty that was done in time is never charged.
@ApplicationScoped
public class FiringDueClocks {
    /// So many at once, and one such batch is read while another is recorded: what a person asks for meanwhile waits
    /// for one batch, and memory holds two.
    private static final int MOST = 1_000;
    private static final int BATCHES = 2;

    private final OpenClocks openClocks;
    private final ProducerHeads producers;
    private final FiringTurn turn;
    private final BiFunction<List<DueClock>, Instant, Uni<Integer>> runOut;
    private final BusinessClock clock;
    private final Duration patience;
    private final Clock real;
    private final ClockSkew skew;
    private volatile Optional<Barrier> barrier = Optional.empty();
    private volatile Optional<String> held = Optional.empty();

    @Inject
    FiringDueClocks(
            OpenClocks openClocks,
            ProducerHeads producers,
            FiringTurn turn,
            RunningOutTogether runningOut,
            BusinessClock clock,
            DoudiConfig config) {
        this(openClocks, producers, turn, runningOut::runOut, clock, config.gapLimit(), Clock.systemUTC());
    }

    /// @param runOut how many of a batch ran out, as seen at that instant
    /// @param real   this machine's clock
    FiringDueClocks(
            OpenClocks openClocks,
            ProducerHeads producers,
            FiringTurn turn,
            BiFunction<List<DueClock>, Instant, Uni<Integer>> runOut,
            BusinessClock clock,
            Duration patience,
            Clock real) {
        this.openClocks = openClocks;
        this.producers = producers;
        this.turn = turn;
        this.runOut = runOut;
        this.clock = clock;
        this.patience = patience;
        this.real = real;
        this.skew = new ClockSkew(real);
    }

    /// What must have been seen before anything that was due before `asked` may fire.
    ///
    /// @param since when that was asked, in real time
    private record Barrier(Instant asked, Map<String, Map<Integer, Long>> heads, Instant since) {}

    /// One look; how many clocks ran out. Fails where a producer does not answer, or what it has recorded does not
    /// arrive, and then the due clocks are held.
    public Uni<Integer> fire() {
        Instant asked = real.instant();
        return openClocks
                .look()
                .invoke(look -> skew.measure(asked, look.at()))
                .chain(look -> fire(look))
                .invoke(() -> held = Optional.empty())
                .onFailure()
                .invoke(failure -> held = Optional.of(String.valueOf(failure.getMessage())));
    }

    /// 暂缓判定: why due clocks are held, while they are.
    public Optional<String> held() {
        return held;
    }

    /// 时钟偏差, where it is too much: positive where this machine is ahead of the database's clock.
    public Optional<Duration> skew() {
        return skew.tooMuch();
    }

    /// Nothing is due before it is so by this machine's clock and by the one that all instances share.
    private Uni<Integer> fire(Look look) {
        Instant now = clock.nowBy(look.at());
        return look.earliest().filter(due -> due.isBefore(now)).isPresent() ? fire(now) : nothing();
    }

    private Uni<Integer> fire(Instant now) {
        return barrier.map(standing -> Uni.createFrom().item(standing))
                .orElseGet(() -> producers.ask().map(heads -> new Barrier(now, heads, real.instant())))
                .invoke(standing -> barrier = Optional.of(standing))
                .chain(standing ->
                        producers.seen(standing.heads()).chain(seen -> seen ? release(standing) : waiting(standing)));
    }

    /// For a moment that is as it should be; for longer, the log does not arrive here.
    private Uni<Integer> waiting(Barrier standing) {
        return real.instant().isBefore(standing.since().plus(patience))
                ? nothing()
                : Uni.createFrom()
                        .failure(new IllegalStateException("what the producers have recorded does not arrive here"));
    }

    /// What is still due now that all has been seen, unless another instance is at it.
    private Uni<Integer> release(Barrier standing) {
        return turn.take().chain(ours -> {
            if (!ours) {
                return nothing();
            }
            barrier = Optional.empty();
            return release(standing.asked()).onTermination().call(turn::giveBack);
        });
    }

    private Uni<Integer> release(Instant asked) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new Walk(asked), Walk::next)
                .whilst(batch -> !batch.isEmpty())
                .select()
                .where(batch -> !batch.isEmpty())
                .onItem()
                .transformToUni(batch -> runOut.apply(batch, asked))
                .collectFailures()
                .merge(BATCHES)
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    /// Through what was due before `asked`, batch by batch.
    private final class Walk {
        private final Instant asked;
        private volatile Place reached = Place.FIRST;

        Walk(Instant asked) {
            this.asked = asked;
        }

        /// None where there are no more, or the turn was lost.
        Uni<List<DueClock>> next() {
            return turn.take()
                    .chain(ours -> ours
                            ? openClocks.due(asked, reached, MOST)
                            : Uni.createFrom().item(List.<DueClock>of()))
                    .invoke(batch ->
                            batch.stream().reduce((_, last) -> last).ifPresent(last -> reached = last.place()));
        }
    }

    private static Uni<Integer> nothing() {
        return Uni.createFrom().item(0);
    }
}
