package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.doudi.local.server.Database;
import org.doudi.local.server.PostgresAdmin;
import org.doudi.replay.Listener;
import org.doudi.replay.Outcome;
import org.doudi.replay.Replay;
import org.doudi.replay.Request;
import org.doudi.replay.Request.Ending;
import org.doudi.replay.compare.ComparedTable;
import org.doudi.replay.db.Access;
import org.doudi.testkit.Servers;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.life.GeneratedLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Many generated events, through the topic and the service's own consumer; rebuilt and switched while they arrive, and
/// rebuilt again at the end: every table, row by row. `-Dtest.rebuilt=1000000` takes so many.
@QuarkusTest
@TestProfile(LiveEqualsRebuiltTest.OnItsOwn.class)
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class LiveEqualsRebuiltTest {
    private static final Logger LOG = Logger.getLogger(LiveEqualsRebuiltTest.class);
    private static final int EVENTS = Integer.getInteger("test.rebuilt", 20_000);
    private static final int AT_ONCE = 2_000;
    private static final int HELD = 20_000;

    private final Pool pool;
    private final String kafka;
    private final String topic;

    @Inject
    LiveEqualsRebuiltTest(
            Pool pool,
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka,
            @ConfigProperty(name = "doudi.topic") String topic) {
        this.pool = pool;
        this.kafka = kafka;
        this.topic = topic;
    }

    /// A database and a topic that nobody else has written to.
    public static class OnItsOwn implements QuarkusTestProfile {}

    @Test
    void whatTheConsumerHasProjectedEqualsWhatIsRebuilt() {
        GeneratedLog log = new GeneratedLog(5, 12, Math.max(200, EVENTS / 100));
        try (LogTopic sending = new LogTopic(kafka, topic);
                Access access = access()) {
            send(sending, log, EVENTS / 2);
            await().atMost(Duration.ofMinutes(1)).until(() -> arrived() > 0);
            Outcome meanwhile = replay(access, Ending.SWITCH);
            send(sending, log, EVENTS - EVENTS / 2);
            Outcome again = replay(access, Ending.SWITCH);
            await().atMost(Duration.ofMinutes(30))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> arrived() == EVENTS);

            Outcome atTheEnd = replay(access, Ending.DROP);

            assertThat(meanwhile.isEqual()).isTrue();
            assertThat(again.isEqual()).isTrue();
            assertThat(atTheEnd.isEqual()).isTrue();
            assertThat(atTheEnd.events()).isEqualTo(EVENTS);
            assertThat(atTheEnd.live()).isEqualTo(again.generation());
            assertThat(atTheEnd.tables()).anyMatch(table -> table.name().equals("figure_fact") && table.live() > 0);
        }
    }

    private static void send(LogTopic sending, GeneratedLog log, int count) {
        for (int sent = 0; sent < count; sent += AT_ONCE) {
            sending.send(log.next(Math.min(AT_ONCE, count - sent)));
        }
    }

    private static Outcome replay(Access access, Ending ending) {
        Outcome outcome = new Replay(access, Request.everything(ending).holding(HELD), Listener.NOBODY).run();
        LOG.infof(
                "%s: %d events in %d ms, held %d ms, %d rows differ of %s",
                ending,
                outcome.events(),
                outcome.took().toMillis(),
                outcome.held().toMillis(),
                outcome.tables().stream().mapToLong(ComparedTable::differ).sum(),
                outcome.tables().stream()
                        .map(table -> table.name() + " " + table.live())
                        .toList());
        return outcome;
    }

    private long arrived() {
        return pool.query(
                        "SELECT coalesce(sum(m), 0)::bigint FROM (SELECT max(seq) AS m FROM event_log GROUP BY shard) s")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private static Access access() {
        PostgresAdmin server = Servers.postgres();
        Database database = new Database("reporting", server.port(), "reporting", "reporting");
        server.admitReplay(database, "reporting");
        return Access.of(database.reactiveUrl(), database.replay(), "reporting");
    }
}
