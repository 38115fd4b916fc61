package org.doudi.deadline.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.deadline.application.OpenClocks.DueClock;
import org.doudi.deadline.application.OpenClocks.Look;
import org.doudi.deadline.application.OpenClocks.Place;
import org.doudi.deadline.domain.clock.Witnesses;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.time.BusinessClock;

/// 到期: clocks whose due instant has passed run out, once, at that instant. First whoever may have recorded what ends
/// them is asked how far its log has come, and nothing fires before all of that has been seen: a duty that was done in
/// time is never charged.
@ApplicationScoped
public class FiringDueClocks {
    /// So many at once, and one such batch is read while another is recorded: what a person asks for meanwhile waits
    /// for one batch, and memory holds two.
    private static final int MOST = 1_000;
    private static final int BATCHES = 2;

    private final OpenClocks openClocks;
    private final FiringTurn turn;
    private final BiFunction<List<DueClock>, Instant, Uni<Integer>> runOut;
    private final BusinessClock clock;
    private final Clock real;
    private final ClockSkew skew;
    private final Map<Witnesses, Gate> gates;
    private final Map<Witnesses, Instant> oldest = new ConcurrentHashMap<>();

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
        this.turn = turn;
        this.runOut = runOut;
        this.clock = clock;
        this.real = real;
        this.skew = new ClockSkew(real);
        this.gates = Stream.of(Witnesses.values())
                .collect(Collectors.toMap(its -> its, its -> new Gate(its.producers(), producers, patience, real)));
    }

    /// One look at the clocks that ask these; how many of them ran out. Fails where one who is asked does not answer,
    /// or what it has recorded does not arrive, and then these clocks are held, and no others.
    public Uni<Integer> fire(Witnesses witnesses) {
        Instant asked = real.instant();
        Gate gate = gate(witnesses);
        return gate.looking(openClocks
                .look(witnesses)
                .invoke(look -> skew.measure(asked, look.at()))
                .chain(look -> fire(witnesses, look, gate)));
    }

    /// 暂缓判定: why due clocks are held, while some are.
    public Optional<String> held() {
        return Stream.of(Witnesses.values())
                .flatMap(witnesses -> gate(witnesses).held().stream())
                .distinct()
                .reduce((one, other) -> one + "; " + other);
    }

    /// For how long the oldest clock that is due has waited to run out, as the last looks saw it.
    public Optional<Duration> unfired() {
        Instant now = clock.now();
        return oldest.values().stream()
                .min(Comparator.naturalOrder())
                .filter(due -> due.isBefore(now))
                .map(due -> Duration.between(due, now));
    }

    /// 时钟偏差, where it is too much: positive where this machine is ahead of the database's clock.
    public Optional<Duration> skew() {
        return skew.tooMuch();
    }

    /// Nothing is due before it is so by this machine's clock and by the one that all instances share.
    private Uni<Integer> fire(Witnesses witnesses, Look look, Gate gate) {
        Instant now = clock.nowBy(look.at());
        look.earliest().ifPresentOrElse(due -> oldest.put(witnesses, due), () -> oldest.remove(witnesses));
        return look.earliest().filter(due -> due.isBefore(now)).isPresent()
                ? gate.pass(now, asked -> release(witnesses, asked, gate))
                : nothing();
    }

    /// What is still due now that all has been seen, unless another instance is at it.
    private Uni<Integer> release(Witnesses witnesses, Instant asked, Gate gate) {
        return turn.take().chain(ours -> {
            if (!ours) {
                return nothing();
            }
            gate.close();
            return release(new Walk(witnesses, asked)).onTermination().call(turn::giveBack);
        });
    }

    private Uni<Integer> release(Walk walk) {
        return Multi.createBy()
                .repeating()
                .uni(walk::next)
                .whilst(batch -> !batch.isEmpty())
                .select()
                .where(batch -> !batch.isEmpty())
                .onItem()
                .transformToUni(batch -> runOut.apply(batch, walk.asked))
                .collectFailures()
                .merge(BATCHES)
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Gate gate(Witnesses witnesses) {
        return Objects.requireNonNull(gates.get(witnesses));
    }

    /// Through what was due before `asked`, batch by batch.
    private final class Walk {
        private final Witnesses witnesses;
        private final Instant asked;
        private volatile Place reached = Place.FIRST;

        Walk(Witnesses witnesses, Instant asked) {
            this.witnesses = witnesses;
            this.asked = asked;
        }

        /// None where there are no more, or the turn was lost.
        Uni<List<DueClock>> next() {
            return turn.take()
                    .chain(ours -> ours
                            ? openClocks.due(witnesses, asked, reached, MOST)
                            : Uni.createFrom().item(List.<DueClock>of()))
                    .invoke(batch ->
                            batch.stream().reduce((_, last) -> last).ifPresent(last -> reached = last.place()));
        }
    }

    private static Uni<Integer> nothing() {
        return Uni.createFrom().item(0);
    }
}
