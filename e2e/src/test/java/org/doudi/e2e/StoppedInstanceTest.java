package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.StreamId;
import org.doudi.local.server.Detached;
import org.doudi.local.server.Ports;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An instance that is asked to stop says at once that it is not ready, answers what it has begun, and leaves nothing
/// that another one would have to wait for: the sessions here would last half an hour.
@Order(8)
class StoppedInstanceTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Instant MORNING = Instant.parse("2025-06-04T01:00:00Z");
    private static final String TOPIC = "stopped";
    private static final int CASES = 60;
    private static final Map<String, String> SETTINGS = Map.of(
            "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_SESSION_TIMEOUT_MS", "1800000",
            "DOUDI_SHUTDOWN_TIMEOUT", "5M");
    private static final String HOURS = """
            {"from": "2025-07-01", "opens": "08:30", "closes": "17:30", "docNo": "演示夏令"}""";

    @Test
    void whoeverIsAskedToStopAnswersAndHandsOver(@TempDir Path folder) throws Exception {
        int port = Ports.free();
        try (LoneDeadlines deadlines = new LoneDeadlines(folder, TOPIC)) {
            deadlines.stands(MORNING);
            Detached first = deadlines.start(port, SETTINGS);
            await().atMost(LIMIT).until(deadlines::allReady);
            String leader = leader(deadlines);
            deadlines.start(Ports.free(), SETTINGS);
            await().atMost(LIMIT).until(deadlines::allReady);
            begin(deadlines);

            CompletableFuture<Api.Answer> underWay;
            try (Connection connection = deadlines.connect()) {
                holdHeads(connection);
                Api service = Api.at(URI.create("http://127.0.0.1:" + port))
                        .as(TestTokens.of("admin1", "ZWZX", "admin"))
                        .under("summer");
                underWay = CompletableFuture.supplyAsync(() -> service.post("/api/v1/office-hours", HOURS));
                await().atMost(LIMIT).until(() -> waiting(deadlines) > 0);

                first.signal("TERM");
                await().atMost(LIMIT).until(() -> !LoneDeadlines.isReady(port));
                assertThat(first.alive()).as("it has something to answer").isTrue();
                assertThat(underWay).isNotDone();
            }
            assertThat(underWay.join().status()).isEqualTo(201);
            await().atMost(LIMIT).until(() -> !first.alive());
            assertThat(deadlines.number("SELECT count(*) FROM relay_checkpoint WHERE lease_until > now() AND leader = '"
                            + leader + "'"))
                    .as("shards that it leads beyond its end")
                    .isZero();

            begin(deadlines);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(ToldEvents.told(TOPIC)).isEqualTo(ToldEvents.recorded(deadlines)));
        }
    }

    /// The first instance leads all shards when it is alone.
    private static String leader(LoneDeadlines deadlines) {
        await().atMost(LIMIT)
                .until(() -> deadlines.number("SELECT count(*) FROM relay_checkpoint WHERE lease_until > now()") == 12);
        return deadlines.ask("SELECT DISTINCT leader::text FROM relay_checkpoint", rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    private static void holdHeads(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1 FROM log_head ORDER BY shard FOR UPDATE");
        }
    }

    private static long waiting(LoneDeadlines deadlines) {
        return deadlines.number("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                + " AND datname = current_database() AND query LIKE '%log_head%'");
    }

    /// More cases begin, and as many clocks.
    private static void begin(LoneDeadlines deadlines) {
        long before = deadlines.openClocks();
        try (ForeignLog routing = new ForeignLog("/routing-service", "user:clerk1")) {
            for (int i = 0; i < CASES; i++) {
                routing.tells(
                        new StreamId(UUID.randomUUID()),
                        new ReviewOpened(ReviewCause.ESCALATED, List.of(), List.of()),
                        MORNING);
            }
        }
        await("whoever is left reads all shards").atMost(LIMIT).until(() -> deadlines.openClocks() == before + CASES);
    }
}
