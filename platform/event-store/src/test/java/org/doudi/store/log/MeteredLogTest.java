package org.doudi.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.doudi.events.Shards;
import org.doudi.events.StreamId;
import org.junit.jupiter.api.Test;

/// Each append is counted once, by how it ended.
class MeteredLogTest {
    private static final StreamId STREAM = StreamId.named("case", "metered");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EventLog log = new MeteredLog(
            new InMemoryEventLog(
                    new LogIdentity("intake", new Shards(12)), () -> Instant.parse("2026-02-09T01:00:00Z")),
            meters);

    @Test
    void whatIsRecordedAndWhatLosesAreToldApart() {
        log.append(Entries.taken(STREAM, 0, "leader1")).await().indefinitely();
        assertThatThrownBy(() ->
                        log.append(Entries.taken(STREAM, 0, "leader2")).await().indefinitely())
                .isInstanceOf(AppendConflict.class);

        assertThat(log.load(STREAM).await().indefinitely()).hasSize(1);
        assertThat(count("recorded")).isEqualTo(1);
        assertThat(count("conflict")).isEqualTo(1);
        assertThat(count("failed")).isZero();
    }

    private long count(String outcome) {
        return meters.get("doudi.append").tag("outcome", outcome).timer().count();
    }
}
