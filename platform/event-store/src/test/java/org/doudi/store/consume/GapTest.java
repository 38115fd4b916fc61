package org.doudi.store.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.RealStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is missing stops its shard: nothing behind it is applied, and nothing behind it is lost.
class GapTest {
    private static final String INTAKE = "/intake-service";
    private static final String ROUTING = "/routing-service";

    private final RealStore store = RealStore.fresh("log_gap", "reporting");
    private final ReadModel model = new ReadModel(store);
    private final Partition three = new Partition(3);
    private final Partition five = new Partition(5);
    private final Map<Integer, Long> again = new ConcurrentHashMap<>();
    private final LogConsumer consumer = consumer();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_missing_positions_are_named_and_the_other_shards_go_on() {
        three.add(INTAKE, "a");
        three.withhold(INTAKE, "b");
        three.withhold(INTAKE, "b");
        three.add(INTAKE, "c");
        five.add(INTAKE, "d");
        five.add(INTAKE, "e");

        accept(consumer, three.all());
        accept(consumer, five.all());

        assertThat(model.applied(3)).containsExactly("/intake-service/1");
        assertThat(model.applied(5, INTAKE)).containsExactly(1L, 2L);
        await().untilAsserted(() -> assertThat(consumer.stopped()).containsExactly("3: GAP /intake-service/2-3"));
    }

    /// Routing's event may be what came of the missing one: an effect is never applied before its cause.
    @Test
    void an_effect_waits_for_its_cause_that_is_missing() {
        three.add(INTAKE, "a");
        RecordedBytes cause = three.withhold(INTAKE, "b");
        Arrived behind = three.add(INTAKE, "c");
        three.add(ROUTING, "b");

        accept(consumer, three.all());
        assertThat(model.applied(3)).containsExactly("/intake-service/1");
        accept(consumer, List.of(three.arrive(cause), three.repeat(behind), three.add(ROUTING, "d")));

        assertThat(model.applied(3))
                .containsExactly(
                        "/intake-service/1",
                        "/intake-service/2",
                        "/intake-service/3",
                        "/routing-service/1",
                        "/routing-service/2");
        assertThat(consumer.stopped()).isEmpty();
    }

    @Test
    void what_comes_by_itself_may_take_a_while() {
        LogConsumer patient = new LogConsumer(
                new ConsumerTable(store.pool()),
                model.sink(),
                Duration.ofSeconds(30),
                (_, _) -> Uni.createFrom().voidItem());
        three.withhold(INTAKE, "a");
        three.add(INTAKE, "b");

        accept(patient, three.all());

        assertThat(patient.stopped()).isEmpty();
        assertThat(model.applied(3)).isEmpty();
    }

    @Test
    void after_a_restart_nothing_behind_the_gap_is_lost_although_an_event_was_parked_meanwhile() {
        three.add(INTAKE, "a");
        RecordedBytes first = three.withhold(INTAKE, "b", ReadModel.POISON);
        RecordedBytes second = three.withhold(INTAKE, "c");
        Arrived behind = three.add(INTAKE, "d");
        three.add(ROUTING, "e");
        accept(consumer, three.all());
        accept(consumer, List.of(three.arrive(first)));

        LogConsumer restarted = consumer();

        assertThat(model.numbers("SELECT position FROM parked_event")).containsExactly(2L);
        assertThat(RealStore.await(restarted.begin(List.of(3)))).containsEntry(3, behind.offset());
        accept(restarted, three.from(behind.offset()));
        assertThat(model.applied(3)).containsExactly("/intake-service/1");
        accept(restarted, List.of(three.arrive(second)));
        assertThat(model.applied(3))
                .containsExactly("/intake-service/1", "/intake-service/3", "/intake-service/4", "/routing-service/1");
    }

    @Test
    void an_effect_that_fails_in_a_gap_that_is_closing_keeps_the_place() {
        RecordedBytes missing = three.withhold(INTAKE, "a", ReadModel.POISON);
        three.add(INTAKE, "b");
        three.add(ROUTING, "c", ReadModel.POISON);
        three.add(ROUTING, "d");
        accept(consumer, three.all());

        accept(consumer, List.of(three.arrive(missing)));

        assertThat(model.numbers("SELECT position FROM parked_event ORDER BY producer"))
                .containsExactly(1L, 1L);
        assertThat(model.applied(3)).containsExactly("/intake-service/2", "/routing-service/2");
    }

    /// A poll that was read ahead before the reading was set back must not pass for what comes next.
    @Test
    void what_was_read_ahead_waits_until_it_is_read_again() {
        RecordedBytes missing = three.withhold(INTAKE, "a");
        three.add(INTAKE, "b");
        three.add(ROUTING, "c");
        accept(consumer, three.all());
        Arrived closing = three.arrive(missing);
        Arrived readAhead = three.add(ROUTING, "d");
        RealStore.await(consumer.accept(List.of(closing)));

        RealStore.await(consumer.accept(List.of(readAhead)));
        await().untilAsserted(() -> assertThat(consumer.stopped()).containsExactly("3: OFFSET_MISSING offset/0"));
        accept(consumer, List.of());

        assertThat(model.applied(3))
                .containsExactly("/intake-service/1", "/intake-service/2", "/routing-service/1", "/routing-service/2");
        assertThat(consumer.stopped()).isEmpty();
    }

    @Test
    void a_changed_event_stops_its_shard_until_the_true_one_comes() {
        three.add(INTAKE, "a");
        RecordedBytes honest = three.withhold(INTAKE, "a");
        byte[] changed = new String(honest.body(), StandardCharsets.UTF_8)
                .replace("leader1", "leader2")
                .getBytes(StandardCharsets.UTF_8);
        three.arrive(new RecordedBytes(honest.metadata(), changed, honest.hash()));
        three.add(INTAKE, "b");
        three.add(ROUTING, "c");

        accept(consumer, three.all());
        assertThat(model.applied(3)).containsExactly("/intake-service/1");
        assertThat(consumer.stopped()).containsExactly("3: CHAIN_BROKEN /intake-service/2");

        accept(consumer, List.of(three.arrive(honest)));
        assertThat(model.applied(3))
                .containsExactly("/intake-service/1", "/intake-service/2", "/intake-service/3", "/routing-service/1");
        assertThat(consumer.stopped()).isEmpty();
    }

    /// A producer whose database was set back gives positions a second time; what is new there must not be skipped.
    @Test
    void a_position_that_was_given_twice_is_not_taken_for_a_repeat() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b");
        three.add(ROUTING, "c");
        accept(consumer, three.all());
        Partition setBack = new Partition(3);
        setBack.add(INTAKE, "a");
        RecordedBytes second = setBack.add(INTAKE, "d").recorded();

        accept(consumer, List.of(three.arrive(second), three.add(ROUTING, "e")));

        assertThat(consumer.stopped()).containsExactly("3: FORKED /intake-service/2");
        assertThat(model.applied(3, ROUTING)).containsExactly(1L);
    }

    @Test
    void a_message_that_is_no_event_stops_its_shard_and_no_other() {
        three.add(INTAKE, "a");
        five.add(INTAKE, "b");

        RealStore.await(consumer.accept(List.of(
                three.all().getFirst(),
                new Unreadable(3, 1, "envelope lacks ce_position"),
                new Arrived(three.add(INTAKE, "c").recorded(), 2),
                five.all().getFirst())));

        assertThat(model.applied(3)).containsExactly("/intake-service/1");
        assertThat(model.applied(5)).containsExactly("/intake-service/1");
        assertThat(consumer.stopped()).containsExactly("3: UNREADABLE offset/1");
        assertThat(RealStore.await(consumer().begin(List.of(3)))).containsEntry(3, 1L);
    }

    private LogConsumer consumer() {
        return new LogConsumer(new ConsumerTable(store.pool()), model.sink(), Duration.ZERO, (shard, offset) -> {
            again.put(shard, offset);
            return Uni.createFrom().voidItem();
        });
    }

    /// With what is read again because of it.
    private void accept(LogConsumer reader, List<Arrived> poll) {
        RealStore.await(reader.accept(poll));
        while (!again.isEmpty()) {
            List<Arrived> more = again.entrySet().stream()
                    .flatMap(each -> (each.getKey() == 3 ? three : five).from(each.getValue()).stream())
                    .toList();
            again.clear();
            RealStore.await(reader.accept(more));
        }
    }
}
