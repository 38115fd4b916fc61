package org.doudi.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.doudi.restore.ShardOrder.Arrival;
import org.doudi.restore.ShardOrder.Told;
import org.junit.jupiter.api.Test;

/// A lost topic's order: what was read as it was read, and nothing before its cause.
class ShardOrderTest {
    private static final Instant NINE = Instant.parse("2026-02-09T01:00:00Z");
    private static final List<String> PRODUCERS = List.of("a", "b", "c");

    @Test
    void whatWasReadStaysInTheOrderOfItsArrival_andTheRestFollowsByTheInstantOfRecording() {
        var logs = Map.of(
                "a", List.of(told(1, 0, NINE), told(2, 0, NINE.plusSeconds(9))),
                "b", List.of(told(11, 0, NINE.plusSeconds(1)), told(12, 0, NINE.plusSeconds(8))));
        var order = new ShardOrder(logs);
        order.arrived(new Arrival("b", 1));
        order.arrived(new Arrival("a", 1));

        assertThat(order.whole()).containsExactly("b", "a", "b", "a");
    }

    /// A machine whose clock was slow recorded an effect before its cause.
    @Test
    void aCauseIsBroughtForward_withAllThatItsProducerRecordedBefore() {
        var logs = Map.of(
                "a", List.of(told(1, 0, NINE.plusSeconds(5)), told(2, 0, NINE.plusSeconds(6))),
                "b", List.of(told(11, 2, NINE)));

        assertThat(new ShardOrder(logs).whole()).containsExactly("a", "a", "b");
    }

    /// What waited for an operator in reporting-service arrived there late, or not at all.
    @Test
    void whatWasParkedTakesItsPlaceBeforeWhatItsProducerRecordedNext() {
        var logs = Map.of(
                "a", List.of(told(1, 0, NINE), told(2, 0, NINE), told(3, 0, NINE)),
                "b", List.of(told(11, 0, NINE)));
        var order = new ShardOrder(logs);
        List.of(new Arrival("a", 1), new Arrival("b", 1), new Arrival("a", 3), new Arrival("a", 2))
                .forEach(order::arrived);

        assertThat(order.whole()).containsExactly("a", "b", "a", "a");
    }

    @Test
    void eventsThatCauseEachOtherAreRefused() {
        var logs = Map.of(
                "a", List.of(told(1, 11, NINE)),
                "b", List.of(told(11, 1, NINE)));

        assertThatThrownBy(() -> new ShardOrder(logs).whole())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("因果");
    }

    @Test
    void aChainOfCausesMayBeLong() {
        int length = 100_000;
        List<Told> one = new ArrayList<>();
        List<Told> other = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            one.add(told(2L * i + 1, i == 0 ? 0 : 2L * i, NINE.minusSeconds(i)));
            other.add(told(2L * i + 2, 2L * i + 1, NINE.minusSeconds(i)));
        }

        assertThat(new ShardOrder(Map.of("a", one, "b", other)).whole())
                .startsWith("a", "b", "a", "b")
                .hasSize(2 * length);
    }

    @Test
    void whateverHappened_theOrderIsWholeAndCausal() {
        Random random = new Random(150_626);
        for (int round = 0; round < 300; round++) {
            History history = new History(random);
            int read = random.nextInt(history.happened.size() + 1);
            List<Arrival> arrived = history.happened.subList(0, read);
            var order = new ShardOrder(history.logs);
            arrived.forEach(order::arrived);

            List<Arrival> whole = positions(order.whole());

            assertThat(whole).hasSameSizeAs(history.happened);
            assertThat(whole.subList(0, read)).isEqualTo(arrived);
            history.assertCausal(whole);
        }
    }

    private static List<Arrival> positions(List<String> order) {
        Map<String, Long> positions = new HashMap<>();
        return order.stream()
                .map(producer -> new Arrival(producer, positions.merge(producer, 1L, Long::sum)))
                .toList();
    }

    private static Told told(long id, long cause, Instant recordedAt) {
        return new Told(id(id), cause == 0 ? Optional.empty() : Optional.of(id(cause)), recordedAt);
    }

    private static UUID id(long id) {
        return new UUID(0, id);
    }

    /// Events that happened one after the other, by clocks that do not agree.
    private static final class History {
        private final Map<String, List<Told>> logs = new HashMap<>();
        private final List<Arrival> happened = new ArrayList<>();
        private final Map<UUID, Integer> when = new HashMap<>();

        History(Random random) {
            PRODUCERS.forEach(producer -> logs.put(producer, new ArrayList<>()));
            int length = random.nextInt(60);
            for (int i = 1; i <= length; i++) {
                String producer = PRODUCERS.get(random.nextInt(PRODUCERS.size()));
                List<Told> log = logs.getOrDefault(producer, List.of());
                log.add(told(i, random.nextInt(i), NINE.plusSeconds(random.nextInt(30))));
                happened.add(new Arrival(producer, log.size()));
            }
        }

        void assertCausal(List<Arrival> order) {
            for (Arrival each : order) {
                Told event = logs.getOrDefault(each.producer(), List.of()).get((int) each.position() - 1);
                event.cause().ifPresent(cause -> assertThat(when).containsKey(cause));
                when.put(event.id(), when.size());
            }
        }
    }
}
