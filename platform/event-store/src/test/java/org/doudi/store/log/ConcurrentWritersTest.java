package org.doudi.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Sixteen writers at two instances of one service, all after the same few streams.
class ConcurrentWritersTest {
    private static final int WRITERS = 16;
    private static final int TRIES = 60;
    private static final List<StreamId> STREAMS = IntStream.range(0, 5)
            .mapToObj(i -> StreamId.named("contested", Integer.toString(i)))
            .toList();

    private final RealStore store = RealStore.fresh("log_writers");
    private final List<PgEventLog> instances = List.of(store.log(), store.log());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void positions_have_no_gap_and_each_version_one_winner() throws Exception {
        assertThat(store.events()).isEmpty();

        List<Outcome> outcomes = writeAllAtOnce();

        List<EventMetadata> won =
                outcomes.stream().flatMap(outcome -> outcome.won().stream()).toList();
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.lostBy()).containsOnly(AppendConflict.Cause.VERSION));
        assertThat(store.events().stream().map(RecordedBytes::metadata)).containsExactlyInAnyOrderElementsOf(won);
        assertThat(won).doesNotHaveDuplicates();
        STREAMS.forEach(stream -> assertThat(versionsOf(stream))
                .isEqualTo(firstVersions(versionsOf(stream).size())));
        assertThat(ChainCheck.findings(store)).isEmpty();
    }

    /// What came of one writer's tries.
    private record Outcome(List<EventMetadata> won, List<AppendConflict.Cause> lostBy) {}

    private List<Outcome> writeAllAtOnce() throws Exception {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> all = IntStream.range(0, WRITERS)
                    .<Callable<Outcome>>mapToObj(writer -> () -> write(writer))
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : writers.invokeAll(all)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    private Outcome write(int writer) {
        PgEventLog log = instances.get(writer % instances.size());
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < TRIES; i++) {
            StreamId stream = STREAMS.get(i % STREAMS.size());
            long version = RealStore.await(log.load(stream)).size();
            try {
                RealStore.await(log.append(Entries.taken(stream, version, "leader" + writer))).events().stream()
                        .map(Recorded<DomainEvent>::metadata)
                        .forEach(outcome.won()::add);
            } catch (AppendConflict lost) {
                outcome.lostBy().add(lost.lostBy());
            }
        }
        return outcome;
    }

    private List<Long> versionsOf(StreamId stream) {
        return RealStore.await(store.log().load(stream)).stream()
                .map(event -> event.metadata().version())
                .toList();
    }

    private static List<Long> firstVersions(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Long::valueOf).toList();
    }
}
