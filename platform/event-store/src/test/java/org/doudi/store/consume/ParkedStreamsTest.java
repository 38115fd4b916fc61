package org.doudi.store.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.events.policy.Policies;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.log.RealStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 放行: in order, each once, and never past one that still fails.
class ParkedStreamsTest {
    private static final String INTAKE = "/intake-service";
    private static final StreamId STREAM = StreamId.named("b");

    private final RealStore store = RealStore.fresh("log_parked");
    private final Partition three = new Partition(3);
    private final AtomicBoolean mended = new AtomicBoolean();
    private final ReactingSink sink = new ReactingSink(
            store.log(),
            store.identity(),
            new EventCodec(),
            this::on,
            new PendingEvents(EventIds.timeOrdered(), () -> Policies.PLAN),
            _ -> List.of());
    private final LogConsumer consumer = new LogConsumer(
            new ConsumerTable(store.pool()),
            sink,
            Duration.ZERO,
            (_, _) -> Uni.createFrom().voidItem());
    private final ParkedStreams parked = new ParkedStreams(store.pool(), sink);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_waits_takes_effect_in_order_and_the_stream_goes_on() {
        park();
        mended.set(true);

        assertThat(RealStore.await(parked.release(STREAM))).isEqualTo(2);
        accept(three.add(INTAKE, "b"));

        assertThat(answered()).containsExactly(2L, 3L, 4L);
        assertThat(RealStore.await(parked.all())).isEmpty();
        assertThat(consumer.parkedStreams()).isEmpty();
    }

    @Test
    void what_still_fails_goes_on_waiting_with_what_is_behind_it() {
        park();

        assertThatThrownBy(() -> RealStore.await(parked.release(STREAM))).isInstanceOf(PoisonEvent.class);
        accept(three.add(INTAKE, "b"));

        assertThat(answered()).isEmpty();
        assertThat(RealStore.await(parked.all()))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.events()).isEqualTo(3));
    }

    @Test
    void two_operators_at_once_release_it_once() {
        park();
        mended.set(true);

        List<CompletableFuture<Integer>> both = IntStream.range(0, 2)
                .mapToObj(_ ->
                        new ParkedStreams(store.pool(), sink).release(STREAM).subscribeAsCompletionStage())
                .toList();
        both.forEach(each -> each.handle((_, _) -> true).join());
        RealStore.await(parked.release(STREAM));

        assertThat(answered()).containsExactly(2L, 3L);
    }

    /// Two events of the stream wait; the other stream went on.
    private void park() {
        accept(three.add(INTAKE, "a"), three.add(INTAKE, "b", ReadModel.POISON), three.add(INTAKE, "b"));
        assertThat(consumer.parkedStreams()).containsExactly(STREAM);
    }

    private void accept(Arrived... poll) {
        RealStore.await(consumer.accept(List.of(poll)));
    }

    /// Which of intake's events were answered on the stream, in the order of the answers.
    private List<Long> answered() {
        return store.events().stream()
                .map(RecordedBytes::metadata)
                .filter(answer -> answer.stream().equals(STREAM))
                .sorted(java.util.Comparator.comparing(answer -> answer.version()))
                .map(answer -> positionOf(answer.causation().orElseThrow()))
                .toList();
    }

    private long positionOf(java.util.UUID event) {
        return three.all().stream()
                .filter(each -> each.recorded().metadata().id().equals(event))
                .mapToLong(Arrived::position)
                .findFirst()
                .orElseThrow();
    }

    private List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        if (event.metadata().actor().equals(ReadModel.POISON) && !mended.get()) {
            throw new IllegalStateException("nobody has thought of this");
        }
        return Answering.on(event);
    }
}
