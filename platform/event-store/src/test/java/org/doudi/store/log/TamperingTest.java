package org.doudi.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.store.log.RealStore.await;

import io.vertx.pgclient.PgException;
import java.util.List;
import org.doudi.events.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Events stand as they were written: the service cannot change them, and who can is found out.
class TamperingTest {
    private static final int SHARD = 3;
    private static final int EVENTS = 5;

    private final RealStore store = RealStore.fresh("log_tampering");

    @BeforeEach
    void write() {
        PgEventLog log = store.log();
        List<StreamId> streams = Entries.streamsIn(store.identity().shards(), SHARD, EVENTS);
        streams.forEach(stream -> await(log.append(Entries.taken(stream, 0, "leader1"))));
        assertThat(ChainCheck.findings(store)).isEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE event SET actor = 'user:nobody'", "DELETE FROM event", "TRUNCATE event"})
    void the_service_may_add_events_and_no_more(String sql) {
        assertThatThrownBy(() -> await(store.pool().query(sql).execute()))
                .isInstanceOfSatisfying(
                        PgException.class,
                        refused -> assertThat(refused.getSqlState()).isEqualTo("42501"));
        assertThat(store.events()).hasSize(EVENTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body = set_byte(body, 0, 0)",
                "occurred_at = occurred_at - interval '1 day'",
                "actor = 'user:nobody'",
                "stream = gen_random_uuid()",
                "hash = set_byte(hash, 0, get_byte(hash, 0) # 1)"
            })
    void a_changed_event_breaks_the_chain(String change) {
        store.asSuperuser("UPDATE event SET " + change + " WHERE shard = " + SHARD + " AND position = 2");

        assertThat(ChainCheck.findings(store)).contains("broken 3/2");
    }

    @Test
    void a_removed_event_leaves_a_gap() {
        store.asSuperuser("DELETE FROM event WHERE shard = " + SHARD + " AND position = 2");

        assertThat(ChainCheck.findings(store)).containsExactly("gap 3/3", "broken 3/3");
    }

    @Test
    void nothing_is_decided_on_a_stream_that_lacks_an_event() {
        StreamId stream = StreamId.named("case", "followed twice");
        PgEventLog log = store.log();
        for (int version = 0; version < 3; version++) {
            await(log.append(Entries.taken(stream, version, "leader" + version)));
        }

        store.asSuperuser("DELETE FROM event WHERE stream = '" + stream + "' AND version = 2");

        assertThatThrownBy(() -> await(store.log().load(stream)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(stream.toString())
                .hasMessageContaining("2");
    }

    @Test
    void a_removed_end_does_not_reach_the_head() {
        store.asSuperuser("DELETE FROM event WHERE shard = " + SHARD + " AND position = " + EVENTS);

        assertThat(ChainCheck.findings(store)).containsExactly("head 3");
    }
}
