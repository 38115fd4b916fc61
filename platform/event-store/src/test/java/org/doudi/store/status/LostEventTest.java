package org.doudi.store.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.doudi.events.Shards;
import org.doudi.events.StreamId;
import org.doudi.store.log.Entries;
import org.doudi.store.log.EventLog;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// A whole service, its relay and its consumer, while somebody takes an event out of the log before it was sent.
@QuarkusTest
@TestProfile(LostEventTest.Impatient.class)
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class LostEventTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int SHARD = 3;
    private static final String ELSEWHERE =
            "UPDATE relay_checkpoint SET leader = gen_random_uuid(), lease_until = now() + interval '1 hour'";
    private static final String FREE = "UPDATE relay_checkpoint SET lease_until = 'epoch'";
    private static final String ONE_SHARD = " WHERE shard = " + SHARD;
    private static final String MISSING = "shard = " + SHARD + " AND position IN (2, 3)";

    /// A gap is an alarm at once, and the status can be seen.
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("doudi.gap-limit", "0S", "doudi.local", "true");
        }
    }

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner = "";

    @ConfigProperty(name = "quarkus.flyway.password")
    String password = "";

    @Inject
    EventLog log;

    @Test
    void stops_its_shard_until_it_is_put_back() {
        asOwner(ELSEWHERE + ONE_SHARD);
        awaitRenewal();
        awaitRenewal();
        Entries.streamsIn(new Shards(12), SHARD, 5).forEach(this::append);
        Entries.streamsIn(new Shards(12), SHARD + 1, 2).forEach(this::append);
        asOwner("CREATE TABLE taken_out AS SELECT * FROM event WHERE " + MISSING);
        asOwner("DELETE FROM event WHERE " + MISSING);
        asOwner(FREE + ONE_SHARD);

        await().atMost(LIMIT).untilAsserted(() -> {
            assertThat(applied(SHARD + 1)).isEqualTo(2);
            assertThat(health().path("status").asText()).isEqualTo("DOWN");
        });
        assertThat(health().toString()).contains("3: GAP /evaluation-service/2-3");
        assertThat(Api.at(base)
                        .get("/internal/status")
                        .json()
                        .path("stopped")
                        .get(0)
                        .asText())
                .isEqualTo("3: GAP /evaluation-service/2-3");
        assertThat(applied(SHARD)).isEqualTo(1);
        assertThat(number("SELECT position FROM relay_checkpoint WHERE shard = " + SHARD))
                .isEqualTo(5);

        putBack();

        await().atMost(LIMIT).untilAsserted(() -> {
            assertThat(applied(SHARD)).isEqualTo(5);
            assertThat(health().path("status").asText()).isEqualTo("UP");
        });
        assertThat(number("SELECT next_offset FROM consumer_offset WHERE shard = " + SHARD))
                .isGreaterThanOrEqualTo(3);
    }

    /// As an operator does it: the rows from the backup, and the relay back to before the gap.
    private void putBack() {
        asOwner("INSERT INTO event SELECT * FROM taken_out");
        asOwner(ELSEWHERE + ", position = 1" + ONE_SHARD);
        awaitRenewal();
        awaitRenewal();
        asOwner(FREE + ONE_SHARD);
    }

    /// The relay has looked at its leases: what it does not lead any more it has forgotten.
    private void awaitRenewal() {
        String lease = "SELECT (extract(epoch FROM lease_until) * 1000)::bigint FROM relay_checkpoint WHERE shard = 4";
        long before = number(lease);
        await().atMost(LIMIT).until(() -> number(lease) > before);
    }

    private void append(StreamId stream) {
        long version = log.load(stream).await().atMost(LIMIT).size();
        log.append(Entries.taken(stream, version, "leader1")).await().atMost(LIMIT);
    }

    private long applied(int shard) {
        return number("SELECT coalesce(max(position), 0) FROM consumer_checkpoint WHERE shard = " + shard);
    }

    private JsonNode health() {
        return Api.at(base).get("/q/health/ready").json();
    }

    private long number(String sql) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
