package org.doudi.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.store.log.RealStore.await;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.doudi.events.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Commands that read at the same time share a round trip, and nothing else.
class LogReadsTest {
    private static final int STREAMS = 40;

    private final RealStore store = RealStore.fresh("log_reads");
    private final PgEventLog log = store.log();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void each_caller_gets_its_own_stream() {
        List<StreamId> streams = streams();
        streams.forEach(stream -> await(log.append(Entries.taken(stream, 0, "leader" + streams.indexOf(stream)))));

        var loaded = atOnce(streams.stream().map(log::load).toList());

        for (int i = 0; i < STREAMS; i++) {
            StreamId stream = streams.get(i);
            assertThat(loaded.get(i).join())
                    .singleElement()
                    .satisfies(event -> assertThat(event.metadata().stream()).isEqualTo(stream));
        }
        assertThat(await(log.load(StreamId.named("case", "never seen")))).isEmpty();
    }

    @Test
    void a_stream_that_lacks_an_event_fails_its_own_callers_only() {
        List<StreamId> streams = streams();
        streams.forEach(stream -> await(log.append(Entries.taken(stream, 0, "leader1"))));
        StreamId broken = streams.get(STREAMS / 2);
        await(log.append(Entries.taken(broken, 1, "leader2")));
        store.asSuperuser("DELETE FROM event WHERE stream = '" + broken + "' AND version = 1");

        var loaded = atOnce(streams.stream().map(log::load).toList());

        for (int i = 0; i < STREAMS; i++) {
            var answer = loaded.get(i);
            if (streams.get(i).equals(broken)) {
                assertThatThrownBy(answer::join).hasMessageContaining(broken + " lacks version 1");
            } else {
                assertThat(answer.join()).hasSize(1);
            }
        }
    }

    @Test
    void each_request_finds_its_own_answer() {
        List<RequestKey> keys = IntStream.range(0, STREAMS)
                .mapToObj(i -> new RequestKey("user:clerk" + i % 2, "k" + i / 2, new byte[] {(byte) i}))
                .toList();
        List<StreamId> streams = streams();
        IntStream.range(1, STREAMS)
                .forEach(i ->
                        await(log.append(Entries.keyed(Entries.taken(streams.get(i), 0, "leader1"), keys.get(i)))));

        var replies = atOnce(keys.stream().map(log::reply).toList());

        assertThat(replies.getFirst().join()).isEmpty();
        for (int i = 1; i < STREAMS; i++) {
            assertThat(replies.get(i).join().map(StoredReply::bodyHash))
                    .hasValue(keys.get(i).bodyHash());
        }
    }

    private static List<StreamId> streams() {
        return IntStream.range(0, STREAMS)
                .mapToObj(i -> StreamId.named("case", "read " + i))
                .toList();
    }

    /// All asked before any is waited for.
    private static <T> List<CompletableFuture<T>> atOnce(List<Uni<T>> asked) {
        return asked.stream().map(Uni::subscribeAsCompletionStage).toList();
    }
}
