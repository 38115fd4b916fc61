package org.doudi.store.consume;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.doudi.events.StreamId;
import org.doudi.store.log.RealStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Each event once and in order, whatever the topic brings and whoever else reads it.
class LogConsumerTest {
    private static final String INTAKE = "/intake-service";
    private static final String ROUTING = "/routing-service";

    private final RealStore store = RealStore.fresh("log_consumer", "reporting");
    private final ReadModel model = new ReadModel(store);
    private final Partition three = new Partition(3);
    private final Partition five = new Partition(5);
    private final LogConsumer consumer = consumer();

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

        assertThat(model.applied(3, INTAKE)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void after_a_restart_reading_goes_on_where_the_database_says() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b");
        accept(consumer, three.all());
        Arrived third = three.add(INTAKE, "c");

        LogConsumer restarted = consumer();

        assertThat(RealStore.await(restarted.begin(List.of(3)))).containsEntry(3, third.offset());
        accept(restarted, three.all());
        assertThat(model.applied(3, INTAKE)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void two_consumers_on_one_database_apply_once() {
        IntStream.range(0, 100).forEach(i -> {
            three.add(INTAKE, "a" + i);
            five.add(ROUTING, "b" + i);
        });
        List<LogConsumer> both = List.of(consumer, consumer());
        both.forEach(each -> RealStore.await(each.begin(List.of(3, 5))));

        List<CompletableFuture<Void>> done = List.of(
                inPolls(both.get(0), 7).subscribeAsCompletionStage(),
                inPolls(both.get(1), 10).subscribeAsCompletionStage());

        done.forEach(CompletableFuture::join);
        List<Long> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(Long::valueOf).toList();
        assertThat(model.applied(3, INTAKE)).containsExactlyElementsOf(hundred);
        assertThat(model.applied(5, ROUTING)).containsExactlyElementsOf(hundred);
    }

    @Test
    void who_comes_second_goes_on_after_the_first() {
        IntStream.range(0, 5).forEach(i -> three.add(INTAKE, "a" + i));
        LogConsumer second = consumer();
        RealStore.await(second.begin(List.of(3)));

        accept(consumer, three.all().subList(0, 3));
        accept(second, three.all());

        assertThat(model.applied(3, INTAKE)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(second.stopped()).isEmpty();
    }

    @Test
    void an_event_that_fails_parks_its_stream_and_no_other() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b", ReadModel.POISON);
        three.add(INTAKE, "a");
        three.add(INTAKE, "b");
        three.add(INTAKE, "a");

        accept(consumer, three.all());
        Arrived behind = three.add(INTAKE, "b");
        LogConsumer restarted = consumer();
        RealStore.await(restarted.begin(List.of(3)));
        accept(restarted, List.of(behind));

        assertThat(model.applied(3, INTAKE)).containsExactly(1L, 3L, 5L);
        assertThat(model.numbers("SELECT position FROM parked_event ORDER BY arrival"))
                .containsExactly(2L, 4L, 6L);
        assertThat(restarted.parkedStreams()).containsExactly(StreamId.named("b"));
        assertThat(model.numbers("SELECT position FROM consumer_checkpoint WHERE shard = 3"))
                .containsExactly(6L);
    }

    @Test
    void a_database_that_goes_away_in_the_middle_repeats_nothing() {
        three.add(INTAKE, "a");
        three.add(INTAKE, "b", ReadModel.POISON);
        three.add(INTAKE, "c");
        AtomicBoolean away = new AtomicBoolean(true);
        Sink sink = model.sink();
        LogConsumer unlucky = new LogConsumer(
                new ConsumerTable(store.pool()),
                chunk -> chunk.events().size() == 1
                                && chunk.events().getFirst().metadata().position() == 3
                                && away.getAndSet(false)
                        ? Uni.createFrom().failure(new IOException("the database is away"))
                        : sink.apply(chunk),
                Duration.ZERO,
                (_, _) -> Uni.createFrom().voidItem());

        accept(unlucky, three.all());

        assertThat(away).isFalse();
        assertThat(model.applied(3, INTAKE)).containsExactly(1L, 3L);
    }

    private LogConsumer consumer() {
        return new LogConsumer(
                new ConsumerTable(store.pool()),
                model.sink(),
                Duration.ZERO,
                (_, _) -> Uni.createFrom().voidItem());
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
}
