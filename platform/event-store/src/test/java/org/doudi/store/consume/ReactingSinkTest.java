package org.doudi.store.consume;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.events.policy.Policies;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.log.Entries;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.LossyWire;
import org.doudi.store.log.PgEventLog;
import org.doudi.store.log.RealStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What others do has its effect here once, whatever fails on the way.
class ReactingSinkTest {
    private static final String INTAKE = "/intake-service";
    private static final IndexRows NONE = _ -> List.of();

    private final RealStore store = RealStore.fresh("log_reacting");
    private final Partition three = new Partition(3);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_commit_whose_answer_was_lost_is_not_done_again() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b");
        three.add(INTAKE, "a");
        try (LossyWire wire = new LossyWire(store.port(), 2)) {
            Pool way = store.pool(wire.port(), Duration.ofSeconds(5));
            LogConsumer consumer = consumer(way, NONE);

            RealStore.await(consumer.accept(three.all().subList(0, 2)));
            RealStore.await(consumer.accept(three.all().subList(2, 3)));

            assertThat(wire.left()).isZero();
        }
        assertThat(store.events()).hasSize(3);
        assertThat(store.events())
                .extracting(event -> event.metadata().causation().orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_asks_for_a_decision_on_a_damaged_stream_is_parked_and_the_others_go_on() {
        PgEventLog log = store.log();
        for (int version = 0; version < 3; version++) {
            RealStore.await(log.append(Entries.taken(StreamId.named("b"), version, "leader1")));
        }
        store.asSuperuser("DELETE FROM event WHERE version = 2");
        three.add(INTAKE, "a");
        three.add(INTAKE, "b");
        three.add(INTAKE, "c");

        RealStore.await(consumer(store.pool(), NONE).accept(three.all()));

        assertThat(store.count("SELECT position FROM parked_event")).isEqualTo(2);
        assertThat(store.count("SELECT count(*) FROM event WHERE causation IS NOT NULL"))
                .isEqualTo(2);
    }

    @Test
    void an_event_that_no_row_can_be_made_of_is_parked() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b", ReadModel.POISON);
        three.add(INTAKE, "c");
        IndexRows rows = event -> {
            if (event.metadata().actor().equals(ReadModel.POISON)) {
                throw new ClassCastException("not what it was thought to be");
            }
            return List.of();
        };

        RealStore.await(consumer(store.pool(), rows).accept(three.all()));

        assertThat(store.count("SELECT position FROM parked_event")).isEqualTo(2);
        assertThat(store.events()).hasSize(2);
    }

    /// P-2: whatever is in force by now.
    @Test
    void an_effect_goes_on_under_the_version_of_its_cause() {
        three.addUnder("2026-07", INTAKE, "a");

        RealStore.await(consumer(store.pool(), NONE).accept(three.all()));

        assertThat(store.events())
                .extracting(event -> event.metadata().policy())
                .containsExactly("2026-07");
    }

    /// What follows from it was written with it, so no row is made of it again.
    @Test
    void of_its_own_events_those_are_taken_up_that_it_names() {
        three.add(store.identity().source(), "a");
        three.add(INTAKE, "b");
        String type = three.all().getFirst().recorded().metadata().type();
        IndexRows rows = event -> {
            assertThat(event.metadata().source()).isEqualTo(INTAKE);
            return List.of();
        };

        RealStore.await(consumer(store.pool(), rows, naming(Set.of()))
                .accept(three.all().subList(0, 1)));
        assertThat(store.events()).isEmpty();
        three.add(store.identity().source(), "c");
        RealStore.await(consumer(store.pool(), rows, naming(Set.of(type))).accept(three.all()));

        assertThat(store.count("SELECT count(*) FROM parked_event")).isZero();
        assertThat(store.events())
                .extracting(event -> event.metadata().stream())
                .containsExactlyInAnyOrder(StreamId.named("b"), StreamId.named("c"));
    }

    private static Reactions naming(Set<String> own) {
        return new Reactions() {
            @Override
            public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
                return Answering.on(event);
            }

            @Override
            public Set<String> own() {
                return own;
            }
        };
    }

    private LogConsumer consumer(Pool way, IndexRows rows) {
        return consumer(way, rows, Answering::on);
    }

    private LogConsumer consumer(Pool way, IndexRows rows, Reactions reactions) {
        ReactingSink sink = new ReactingSink(
                store.log(way),
                store.identity(),
                new EventCodec(),
                reactions,
                new PendingEvents(EventIds.timeOrdered(), () -> Policies.PLAN),
                rows);
        return new LogConsumer(
                new ConsumerTable(store.pool()),
                sink,
                Duration.ZERO,
                (_, _) -> Uni.createFrom().voidItem());
    }
}
