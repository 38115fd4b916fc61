package org.doudi.store.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.log.RealStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each event once and in order, whatever the topic brings and whoever else reads it.
class LogConsumerTest {
    private static final String INTAKE = "/intake-service";
    private static final String ROUTING = "/routing-service";
    private static final String POISON = "user:poison";
    private static final String APPLY =
            "INSERT INTO applied (shard, producer, position, actor) VALUES ($1, $2, $3, $4)";

    private final RealStore store = RealStore.fresh("log_consumer", "reporting");
    private final Partition three = new Partition(3);
    private final Partition five = new Partition(5);
    private final LogConsumer consumer = consumer();

    @BeforeEach
    void makeReadModel() {
        store.asSuperuser("CREATE TABLE applied (n bigserial, shard integer, producer text, position bigint,"
                + " actor text CHECK (actor <> '" + POISON + "'))");
        store.asSuperuser("GRANT ALL ON applied, applied_n_seq TO PUBLIC");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void repeats_are_skipped() {
        Arrived first = three.add(INTAKE, "a");
        Arrived second = three.add(INTAKE, "b");
        three.repeat(first);
        three.repeat(second);
        three.add(INTAKE, "a");

        accept(consumer, three.all());
        accept(consumer, three.all());

        assertThat(applied(3, INTAKE)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void after_a_restart_reading_goes_on_where_the_database_says() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b");
        accept(consumer, three.all());
        Arrived third = three.add(INTAKE, "c");

        LogConsumer restarted = consumer();

        assertThat(RealStore.await(restarted.begin())).containsEntry(3, third.offset());
        accept(restarted, three.all());
        assertThat(applied(3, INTAKE)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_is_missing_holds_what_comes_after_it_and_is_named() {
        Arrived first = three.add(INTAKE, "a");
        three.add(INTAKE, "removed before it was sent");
        Arrived third = three.add(INTAKE, "b");
        five.add(INTAKE, "c");
        five.add(INTAKE, "d");

        accept(consumer, List.of(first, third));
        accept(consumer, List.of(three.add(INTAKE, "c")));
        accept(consumer, five.all());

        assertThat(applied(3, INTAKE)).containsExactly(1L);
        assertThat(applied(5, INTAKE)).containsExactly(1L, 2L);
        await().untilAsserted(() -> assertThat(consumer.stopped()).containsExactly("3: GAP /intake-service/2"));
        assertThat(RealStore.await(consumer().begin())).containsEntry(3, third.offset());
    }

    @Test
    void a_gap_that_closes_costs_no_other_producer_an_event() {
        Arrived first = three.add(INTAKE, "a");
        Arrived second = three.add(INTAKE, "a");
        Arrived foreign = three.add(ROUTING, "b");

        accept(consumer, List.of(second, foreign));
        accept(consumer, List.of(three.repeat(first), three.repeat(second)));
        accept(consumer, List.of(three.add(ROUTING, "b")));

        assertThat(applied(3, INTAKE)).containsExactly(1L, 2L);
        assertThat(applied(3, ROUTING)).containsExactly(1L, 2L);
        assertThat(consumer.stopped()).isEmpty();
    }

    @Test
    void a_changed_event_stops_its_shard() {
        Arrived first = three.add(INTAKE, "a");
        RecordedBytes honest = three.add(INTAKE, "a").recorded();
        byte[] changed = new String(honest.body(), StandardCharsets.UTF_8)
                .replace("leader1", "leader2")
                .getBytes(StandardCharsets.UTF_8);

        accept(
                consumer,
                List.of(
                        first,
                        new Arrived(new RecordedBytes(honest.metadata(), changed, honest.hash()), 1),
                        three.add(INTAKE, "b")));

        assertThat(applied(3, INTAKE)).containsExactly(1L);
        assertThat(consumer.stopped()).containsExactly("3: CHAIN_BROKEN /intake-service/2");
    }

    @Test
    void two_consumers_on_one_database_apply_once() {
        IntStream.range(0, 100).forEach(i -> {
            three.add(INTAKE, "a" + i);
            five.add(ROUTING, "b" + i);
        });
        List<LogConsumer> both = List.of(consumer, consumer());
        both.forEach(each -> RealStore.await(each.begin()));

        List<CompletableFuture<Void>> done = List.of(
                inPolls(both.get(0), 7).subscribeAsCompletionStage(),
                inPolls(both.get(1), 10).subscribeAsCompletionStage());

        done.forEach(CompletableFuture::join);
        List<Long> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(Long::valueOf).toList();
        assertThat(applied(3, INTAKE)).containsExactlyElementsOf(hundred);
        assertThat(applied(5, ROUTING)).containsExactlyElementsOf(hundred);
    }

    @Test
    void who_comes_second_goes_on_after_the_first() {
        IntStream.range(0, 5).forEach(i -> three.add(INTAKE, "a" + i));
        LogConsumer second = consumer();
        RealStore.await(second.begin());

        accept(consumer, three.all().subList(0, 3));
        accept(second, three.all());

        assertThat(applied(3, INTAKE)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(second.stopped()).isEmpty();
    }

    @Test
    void an_event_that_fails_parks_its_stream_and_no_other() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b", POISON);
        three.add(INTAKE, "a");
        three.add(INTAKE, "b");
        three.add(INTAKE, "a");

        accept(consumer, three.all());
        Arrived behind = three.add(INTAKE, "b");
        LogConsumer restarted = consumer();
        RealStore.await(restarted.begin());
        accept(restarted, List.of(behind));

        assertThat(applied(3, INTAKE)).containsExactly(1L, 3L, 5L);
        assertThat(numbers("SELECT position FROM parked_event ORDER BY arrival"))
                .containsExactly(2L, 4L, 6L);
        assertThat(restarted.parkedStreams()).containsExactly(StreamId.named("b"));
        assertThat(restarted.positions().get(INTAKE)).containsEntry(3, 6L);
    }

    @Test
    void a_database_that_goes_away_in_the_middle_repeats_nothing() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b", POISON);
        three.add(INTAKE, "c");
        AtomicBoolean away = new AtomicBoolean(true);
        Sink sink = sink();
        LogConsumer unlucky = new LogConsumer(
                new ConsumerTable(store.pool()),
                chunk -> chunk.events().size() == 1
                                && chunk.events().getFirst().metadata().position() == 3
                                && away.getAndSet(false)
                        ? Uni.createFrom().failure(new IOException("the database is away"))
                        : sink.apply(chunk),
                Duration.ZERO);

        accept(unlucky, three.all());

        assertThat(away).isFalse();
        assertThat(applied(3, INTAKE)).containsExactly(1L, 3L);
    }

    private LogConsumer consumer() {
        return new LogConsumer(new ConsumerTable(store.pool()), sink(), Duration.ZERO);
    }

    private Sink sink() {
        return new ProjectingSink(store.pool(), LogConsumerTest::project);
    }

    private static Uni<Void> project(SqlConnection transaction, int shard, List<RecordedBytes> events) {
        return transaction
                .preparedQuery(APPLY)
                .executeBatch(events.stream()
                        .map(RecordedBytes::metadata)
                        .map(event -> Tuple.of(shard, event.source(), event.position(), event.actor()))
                        .toList())
                .replaceWithVoid();
    }

    private static void accept(LogConsumer consumer, List<Arrived> poll) {
        RealStore.await(consumer.accept(poll));
    }

    /// Both partitions from the beginning, so many of each at a time.
    private Uni<Void> inPolls(LogConsumer reader, int size) {
        return Multi.createFrom()
                .range(0, (100 + size - 1) / size)
                .onItem()
                .transformToUniAndConcatenate(poll -> reader.accept(IntStream.range(
                                poll * size, Math.min(100, (poll + 1) * size))
                        .boxed()
                        .flatMap(i -> List.of(three.all().get(i), five.all().get(i)).stream())
                        .toList()))
                .collect()
                .last();
    }

    private List<Long> applied(int shard, String producer) {
        return numbers("SELECT position FROM applied WHERE shard = " + shard + " AND producer = '" + producer
                + "' ORDER BY n");
    }

    private List<Long> numbers(String sql) {
        return RealStore.await(store.pool().query(sql).execute()).stream()
                .map(row -> row.getLong(0))
                .toList();
    }
}
