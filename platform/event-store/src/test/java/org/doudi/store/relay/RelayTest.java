package org.doudi.store.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.consume.ConsumerTable;
import org.doudi.store.consume.LogConsumer;
import org.doudi.store.consume.ProjectingSink;
import org.doudi.store.consume.TopicReader;
import org.doudi.store.log.ChainCheck;
import org.doudi.store.log.Entries;
import org.doudi.store.log.PgEventLog;
import org.doudi.store.log.RealStore;
import org.doudi.testkit.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is recorded reaches the topic: all of it, in order, at least once; and takes effect once.
class RelayTest {
    private static final int PARTITIONS = 12;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final AtomicInteger TOPICS = new AtomicInteger();

    private final RealStore store = RealStore.fresh("log_relay");
    private final String topic = "doudi.relay.v1." + TOPICS.incrementAndGet();
    private final AtomicInteger appended = new AtomicInteger();

    @BeforeEach
    void makeTopicAndReadModel() {
        Servers.logTopic(topic, PARTITIONS);
        store.asSuperuser("CREATE TABLE applied (shard integer, position bigint)");
        store.asSuperuser("GRANT ALL ON applied TO PUBLIC");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_there_and_what_is_committed_now_arrives_in_order() {
        append(store.log(), 40);
        try (Relay relay = relay(kafka())) {
            relay.start();
            append(store.log(_ -> List.of(), relay::committed), 40);
            append(store.log(), 40);

            List<EventMetadata> arrived = readAll();

            assertThat(arrived).hasSize(120);
            assertThat(repeatsIn(arrived)).isZero();
        }
    }

    @Test
    void killed_between_send_and_checkpoint_it_only_repeats() {
        AtomicInteger kills = new AtomicInteger(2);
        RelayProducer.Factory killed = settled -> new Killed(kafka().open(settled), kills);
        append(store.log(), 60);
        try (Relay relay = relay(killed)) {
            relay.start();

            List<EventMetadata> arrived = readAll();

            assertThat(kills.get()).isNegative();
            assertThat(repeatsIn(arrived)).isPositive();
        }
    }

    @Test
    void two_relays_that_both_believe_they_lead_only_repeat() {
        AtomicInteger sentByOne = new AtomicInteger();
        AtomicInteger sentByOther = new AtomicInteger();
        try (Relay one = relay(settled -> new Counted(kafka().open(settled), sentByOne));
                Relay other = relay(settled -> new Counted(kafka().open(settled), sentByOther))) {
            one.start();
            other.start();
            PgEventLog here = store.log(_ -> List.of(), one::committed);
            PgEventLog there = store.log(_ -> List.of(), other::committed);
            await().atMost(LIMIT).until(() -> {
                anotherLeads();
                append(here, 10);
                append(there, 10);
                return sentByOne.get() > 0 && sentByOther.get() > 0;
            });

            assertThat(repeatsIn(readAll())).isNotNegative();
        }
    }

    /// Most of it is under way when the first one stops.
    @Test
    void whoever_stops_hands_over_and_nothing_is_repeated() {
        try (Relay next = relay(kafka())) {
            try (Relay first = relay(kafka())) {
                first.start();
                await().atMost(LIMIT).until(() -> leases() == PARTITIONS);
                next.start();
                append(store.log(_ -> List.of(), first::committed), 200);
            }

            assertThat(repeatsIn(readAll())).isZero();
        }
    }

    @Test
    void whoever_has_stopped_leads_no_shard() {
        try (Relay relay = relay(kafka())) {
            relay.start();
            await().atMost(LIMIT).until(() -> leases() == PARTITIONS);
        }

        assertThat(leases()).isZero();
    }

    @Test
    void a_shard_that_another_relay_leads_is_left_alone() {
        store.asSuperuser("UPDATE relay_checkpoint SET leader = gen_random_uuid(), lease_until = now() + interval '1 h'"
                + " WHERE shard <> 3");
        append(store.log(), 60);
        try (Relay relay = relay(kafka());
                TopicReader reader = reader()) {
            relay.start();

            await().atMost(LIMIT).untilAsserted(() -> {
                reader.poll();
                assertThat(reader.seen()).hasSize((int) store.count("SELECT count(*) FROM event WHERE shard = 3"));
            });
            assertThat(reader.seen()).isNotEmpty().allMatch(event -> event.shard() == 3);
        }
    }

    @Test
    void what_is_removed_after_it_was_sent_is_found_by_the_chain() {
        append(store.log(), 60);
        try (Relay relay = relay(kafka())) {
            relay.start();
            readAll();
        }
        EventMetadata removed = store.events().get(20).metadata();

        store.asSuperuser(
                "DELETE FROM event WHERE shard = " + removed.shard() + " AND position = " + removed.position());

        assertThat(ChainCheck.findings(store))
                .first()
                .asString()
                .isIn("gap " + removed.shard() + "/" + (removed.position() + 1), "head " + removed.shard());
    }

    @Test
    void however_long_kafka_is_away_only_so_much_is_kept_in_memory() {
        Relay relay = relay(kafka());
        append(store.log(), 1);
        List<RecordedBytes> batch = Collections.nCopies(1_000, store.events().getFirst());

        for (int i = 0; i < 100; i++) {
            relay.committed(batch);
        }

        assertThat(relay.waiting()).isBetween(1, 10_000);
    }

    @Test
    void even_an_error_of_the_machine_does_not_end_it() {
        AtomicInteger errors = new AtomicInteger(1);
        append(store.log(), 12);
        try (Relay relay = relay(settled -> {
            if (errors.getAndDecrement() > 0) {
                throw new OutOfMemoryError("for a moment");
            }
            return kafka().open(settled);
        })) {
            relay.start();

            assertThat(readAll()).hasSize(12);
        }
    }

    private record Counted(RelayProducer real, AtomicInteger sent) implements RelayProducer {
        @Override
        public void send(RecordedBytes event) {
            sent.incrementAndGet();
            real.send(event);
        }

        @Override
        public Map<Integer, Long> acknowledged() {
            return real.acknowledged();
        }

        @Override
        public boolean isSettled() {
            return real.isSettled();
        }

        @Override
        public void close() {
            real.close();
        }
    }

    /// Sends, and then dies before anybody hears of it.
    private record Killed(RelayProducer real, AtomicInteger kills) implements RelayProducer {
        @Override
        public void send(RecordedBytes event) {
            real.send(event);
        }

        @Override
        public Map<Integer, Long> acknowledged() {
            Map<Integer, Long> acknowledged = real.acknowledged();
            if (!acknowledged.isEmpty() && kills.getAndDecrement() > 0) {
                throw new IllegalStateException("killed");
            }
            return acknowledged;
        }

        @Override
        public boolean isSettled() {
            return real.isSettled();
        }

        @Override
        public void close() {
            real.close();
        }
    }

    /// The leases run out until another relay has them; the one before learns of it at its next look.
    private void anotherLeads() {
        long before = leader();
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(10)).until(() -> {
            store.asSuperuser("UPDATE relay_checkpoint SET lease_until = 'epoch'");
            return leader() != before;
        });
    }

    private long leases() {
        return store.count("SELECT count(*) FROM relay_checkpoint WHERE lease_until > now()");
    }

    private long leader() {
        return store.count("SELECT coalesce(hashtext(leader::text), 0)::bigint FROM relay_checkpoint WHERE shard = 0");
    }

    private Relay relay(RelayProducer.Factory producers) {
        return new Relay(new RelayTable(store.pool(), store.identity().source()), producers);
    }

    private RelayProducer.Factory kafka() {
        return settled -> new KafkaRelayProducer(topic, Servers.kafka(), settled);
    }

    private void append(PgEventLog log, int count) {
        for (int i = 0; i < count; i++) {
            StreamId stream = StreamId.named("case", Integer.toString(appended.getAndIncrement()));
            RealStore.await(log.append(Entries.taken(stream, 0, "leader1")));
        }
    }

    /// Everything in the topic once the whole log has taken effect, each event once, and the checkpoints stand.
    private List<EventMetadata> readAll() {
        try (TopicReader reader = reader()) {
            await().atMost(LIMIT).untilAsserted(() -> {
                reader.poll();
                assertThat(store.count("SELECT count(*) FROM applied")).isEqualTo(appended.get());
                assertThat(store.count("SELECT sum(position)::bigint FROM relay_checkpoint"))
                        .isEqualTo(appended.get());
            });
            reader.poll();
            assertThat(store.count("SELECT count(*) FROM (SELECT DISTINCT shard, position FROM applied) AS each"))
                    .isEqualTo(store.count("SELECT count(*) FROM applied"))
                    .isEqualTo(appended.get());
            return reader.seen();
        }
    }

    private TopicReader reader() {
        return new TopicReader(
                topic,
                PARTITIONS,
                rereading -> new LogConsumer(
                        new ConsumerTable(store.pool()),
                        new ProjectingSink(store.pool(), RelayTest::project),
                        Duration.ZERO,
                        rereading));
    }

    private static Uni<Void> project(SqlConnection transaction, int shard, List<RecordedBytes> events) {
        return transaction
                .preparedQuery("INSERT INTO applied (shard, position) VALUES ($1, $2)")
                .executeBatch(events.stream()
                        .map(event -> Tuple.of(shard, event.metadata().position()))
                        .toList())
                .replaceWithVoid();
    }

    /// How many messages were there before; fails where one comes before its turn.
    private static int repeatsIn(List<EventMetadata> arrived) {
        Map<Integer, Long> last = new HashMap<>();
        int repeats = 0;
        for (EventMetadata event : arrived) {
            long before = last.getOrDefault(event.shard(), 0L);
            assertThat(event.position()).isLessThanOrEqualTo(before + 1);
            if (event.position() <= before) {
                repeats++;
            }
            last.merge(event.shard(), event.position(), Math::max);
        }
        return repeats;
    }
}
