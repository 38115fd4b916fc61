package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.deadline.application.OpenClocks.DueClock;
import org.doudi.deadline.application.OpenClocks.Look;
import org.doudi.deadline.application.OpenClocks.Place;
import org.doudi.deadline.domain.clock.Producer;
import org.doudi.deadline.domain.clock.Witnesses;
import org.doudi.store.time.SystemBusinessClock;
import org.junit.jupiter.api.Test;

/// An instance on a machine whose clock is wrong by minutes: what it fires is due by the database's clock, too.
class SkewedMachineTest {
    private static final Instant DUE = Instant.parse("2026-02-09T09:30:00Z");

    private final List<Instant> released = new ArrayList<>();

    @Test
    void aFastMachineFiresNothingEarly() {
        Instant there = DUE.minusSeconds(1);
        FiringDueClocks firing = at(DUE.plusSeconds(300), there);

        assertThat(firing.fire(Witnesses.STAGES).await().indefinitely()).isZero();
        assertThat(released).isEmpty();
        assertThat(firing.skew()).contains(Duration.ofSeconds(301));
    }

    /// Nor does it say of itself that it noticed later than it did.
    @Test
    void aFastMachineGoesByTheDatabasesHour() {
        Instant there = DUE.plusMillis(5);
        var _ = at(DUE.plusSeconds(300), there).fire(Witnesses.STAGES).await().indefinitely();

        assertThat(released).containsExactly(there);
    }

    @Test
    void aMillisecondIsNotYetPast() {
        var _ = at(DUE.plusSeconds(300), DUE).fire(Witnesses.STAGES).await().indefinitely();

        assertThat(released).isEmpty();
    }

    @Test
    void aSlowMachineWaitsAndSaysSo() {
        FiringDueClocks firing = at(DUE.minusSeconds(120), DUE.plusSeconds(1));

        assertThat(firing.fire(Witnesses.STAGES).await().indefinitely()).isZero();
        assertThat(released).isEmpty();
        assertThat(firing.skew()).contains(Duration.ofSeconds(-121));
    }

    @Test
    void aSecondIsNoSkew() {
        FiringDueClocks firing = at(DUE.plusSeconds(2), DUE.plusSeconds(1));
        var _ = firing.fire(Witnesses.STAGES).await().indefinitely();

        assertThat(released).hasSize(1);
        assertThat(firing.skew()).isEmpty();
    }

    /// @param here  by the machine
    /// @param there by the database
    private FiringDueClocks at(Instant here, Instant there) {
        Clock machine = Clock.fixed(here, ZoneOffset.UTC);
        return new FiringDueClocks(
                new OneClock(there),
                new Everybody(),
                new Always(),
                (batch, _) -> Uni.createFrom().item(batch.size()),
                new SystemBusinessClock(machine),
                Duration.ofSeconds(30),
                machine);
    }

    /// One clock, looked for and then not there any more.
    private final class OneClock implements OpenClocks {
        private final Instant there;

        private OneClock(Instant there) {
            this.there = there;
        }

        @Override
        public Uni<Look> look(Witnesses witnesses) {
            return Uni.createFrom().item(new Look(there, Optional.of(DUE)));
        }

        @Override
        public Uni<List<DueClock>> due(Witnesses witnesses, Instant end, Place place, int most) {
            released.add(end);
            return Uni.createFrom().item(List.of());
        }
    }

    private static final class Everybody implements ProducerHeads {
        @Override
        public Uni<Map<String, Map<Integer, Long>>> ask(Set<Producer> producers) {
            return Uni.createFrom().item(Map.of());
        }

        @Override
        public Uni<Boolean> seen(Map<String, Map<Integer, Long>> heads) {
            return Uni.createFrom().item(true);
        }
    }

    private static final class Always implements FiringTurn {
        @Override
        public Uni<Boolean> take() {
            return Uni.createFrom().item(true);
        }

        @Override
        public Uni<Void> giveBack() {
            return Uni.createFrom().voidItem();
        }
    }
}
