package org.doudi.reporting.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.doudi.audit.DatabaseCheck;
import org.doudi.audit.Finding;
import org.doudi.audit.Findings;
import org.doudi.audit.Verify;
import org.doudi.events.CaseState;
import org.doudi.events.RecordedBytes;
import org.doudi.events.audit.NoteKey;
import org.doudi.events.audit.SignedNote;
import org.doudi.local.server.AuditRole;
import org.doudi.reporting.adapter.Forger.Depth;
import org.doudi.reporting.application.audit.MakingCheckpoints;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Servers;
import org.doudi.testkit.ServiceServers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 核验: whatever a superuser changes of what a signed checkpoint covers is found, however far he
/// covers it up; and a clean log raises nothing, also while its events are on their way.
@QuarkusTest
@TestProfile(PlantedTamperingsTest.Alone.class)
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class PlantedTamperingsTest {
    private static final long SEED = 150_626;
    private static final int LEAST = 200;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final MakingCheckpoints making;
    private final String topic;

    @TempDir
    Path folder;

    @Inject
    PlantedTamperingsTest(MakingCheckpoints making, @ConfigProperty(name = "doudi.topic") String topic) {
        this.making = making;
        this.topic = topic;
    }

    /// With databases of its own.
    public static final class Alone extends Signed {}

    @Test
    void everythingPlantedIsFound_andACleanLogRaisesNothing() throws Exception {
        try (WrittenLogs logs = new WrittenLogs(topic)) {
            AuditRole.prepare(Servers.postgres(), "audit", WrittenLogs.SERVICES);
            clean("of empty logs");
            List<RecordedBytes> written = logs.write(Cases.all());
            clean("before anything was sent");
            logs.send(written);
            cleanWhileOnTheWay(logs);
            read(logs);
            look();
            String kept = latest(logs);
            readAll(logs, logs.write(moreStories("later")));
            clean("after the last checkpoint");
            look();
            clean("of all that is covered");
            clean("with what somebody kept", "--checkpoint", file(kept));

            tamper(logs);
            aCutTreeIsFoundByWhoeverKeptACheckpoint(logs, kept);
            clean("of what was put back");
            aForgedMessageIsFound(logs);
        }
    }

    /// The service reads while it is checked.
    private void cleanWhileOnTheWay(WrittenLogs logs) throws SQLException {
        for (int i = 0; i < 2; i++) {
            List<RecordedBytes> more = logs.write(moreStories("on the way " + i));
            logs.send(more.subList(0, more.size() / 2));
            look();
            clean("on the way");
            logs.send(more.subList(more.size() / 2, more.size()));
        }
    }

    private void tamper(WrittenLogs logs) throws SQLException {
        Random random = new Random(SEED);
        List<Forger> shards = shards(logs);
        List<String> missed = new ArrayList<>();
        int planted = 0;
        while (planted < LEAST) {
            for (Forgery forgery : Forgery.values()) {
                for (Depth depth : Depth.values()) {
                    if (forgery != Forgery.HASH || depth.compareTo(Depth.CHAINED) < 0) {
                        Forger forger = shards.get(random.nextInt(shards.size()));
                        planted++;
                        plant(logs, forger, forgery, depth, random, missed);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(planted).isGreaterThanOrEqualTo(LEAST);
    }

    private void plant(
            WrittenLogs logs, Forger forger, Forgery forgery, Depth depth, Random random, List<String> missed)
            throws SQLException {
        List<RecordedBytes> events = forger.events();
        int at = random.nextInt(events.size());
        forger.plant(forgery.on(events, at, random), depth);
        List<Finding> found = findings(logs, List.of());
        boolean named = found.stream()
                .anyMatch(finding -> finding.where().startsWith(forger.producer() + " 分片 " + forger.shard() + " "));
        if (found.isEmpty() || (depth.compareTo(Depth.LEAVES) < 0 && !named)) {
            missed.add(forgery + " " + depth + " " + forger.producer() + "/" + forger.shard() + "/" + (at + 1) + found);
        }
        rollback(logs);
    }

    /// He cuts the logs, the tree and the checkpoints alike: then nothing here knows of it any
    /// more.
    private void aCutTreeIsFoundByWhoeverKeptACheckpoint(WrittenLogs logs, String kept) throws SQLException {
        for (String table :
                List.of("audit_checkpoint", "audit_leaf", "audit_node", "event_log", "consumer_checkpoint")) {
            Forger.execute(logs.database("reporting"), "DELETE FROM " + table);
        }
        for (String service : WrittenLogs.SERVICES) {
            Forger.execute(logs.database(service), "DELETE FROM event");
            Forger.execute(
                    logs.database(service), "UPDATE log_head SET position = 0, hash = decode(repeat('00', 32), 'hex')");
        }
        assertThat(findings(logs, List.of())).isEmpty();
        assertThat(findings(logs, List.of(SignedNote.parse(kept))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("尾部被截去"));
        rollback(logs);
    }

    private void aForgedMessageIsFound(WrittenLogs logs) throws SQLException {
        Forger shard = shards(logs).getFirst();
        RecordedBytes last = shard.events().getLast();
        rollback(logs);
        byte[] body = "{}".getBytes(UTF_8);
        logs.send(new RecordedBytes(Forgery.at(last.metadata(), last.metadata().position()), body, last.hash()));
        clean("the tables still are", "--only", "database");
        assertThat(verify(new ByteArrayOutputStream())).isEqualTo(1);
    }

    private static List<Forger> shards(WrittenLogs logs) throws SQLException {
        List<Forger> shards = new ArrayList<>();
        for (String service : WrittenLogs.SERVICES) {
            try (Statement statement = logs.database(service).createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT shard FROM event GROUP BY shard HAVING count(*) > 2 ORDER BY shard")) {
                while (rows.next()) {
                    shards.add(new Forger(
                            logs.database(service),
                            logs.database("reporting"),
                            "/" + service + "-service",
                            rows.getInt(1)));
                }
            }
        }
        return shards;
    }

    private static List<Finding> findings(WrittenLogs logs, List<SignedNote> kept) throws SQLException {
        Map<String, Connection> services = new HashMap<>();
        for (String service : WrittenLogs.SERVICES) {
            services.put(service, logs.database(service));
        }
        Findings findings = new Findings();
        var _ = new DatabaseCheck(services, key(), kept, findings).run();
        return findings.all();
    }

    private static void rollback(WrittenLogs logs) throws SQLException {
        for (String service : WrittenLogs.SERVICES) {
            logs.database(service).rollback();
        }
    }

    private static NoteKey key() {
        return NoteKey.of("doudi.org/log/150626", Signed.KEYS.getPublic().getEncoded());
    }

    private void clean(String when, String... arguments) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = verify(told, arguments);
        assertThat(code).as("%s: %s", when, told.toString(UTF_8)).isZero();
    }

    /// The program itself, with its own connections, and the role that may only read.
    private int verify(ByteArrayOutputStream told, String... arguments) {
        Map<String, String> environment = Map.of(
                "DOUDI_DB_PORT",
                Integer.toString(Servers.postgres().port()),
                "DOUDI_AUDIT_ROLE",
                AuditRole.NAME,
                "DOUDI_AUDIT_PASSWORD",
                "audit",
                "DOUDI_KAFKA",
                Servers.kafka(),
                "DOUDI_TOPIC",
                topic,
                "DOUDI_AUDIT_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(Signed.KEYS.getPublic().getEncoded()));
        return Verify.run(environment, new PrintStream(told, true, UTF_8), arguments);
    }

    private static Story[] moreStories(String name) {
        return Stream.of(CaseState.values())
                .filter(state -> state != CaseState.MERGED)
                .map(state -> Stories.in(state, Story.of(name + " " + state)))
                .toArray(Story[]::new);
    }

    private void readAll(WrittenLogs logs, List<RecordedBytes> written) throws SQLException {
        logs.send(written);
        read(logs);
    }

    /// Until the service has read all that was written.
    private static void read(WrittenLogs logs) throws SQLException {
        long total = 0;
        for (String service : WrittenLogs.SERVICES) {
            total += number(logs.database(service), "SELECT count(*) FROM event");
        }
        long all = total;
        await().atMost(LIMIT).until(() -> number(logs.database("reporting"), "SELECT count(*) FROM event_log") == all);
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } finally {
            database.rollback();
        }
    }

    private static String latest(WrittenLogs logs) throws SQLException {
        try (Statement statement = logs.database("reporting").createStatement();
                ResultSet rows = statement.executeQuery("SELECT note FROM audit_checkpoint ORDER BY no DESC LIMIT 1")) {
            rows.next();
            return rows.getString(1);
        } finally {
            logs.database("reporting").rollback();
        }
    }

    private String file(String note) throws IOException {
        return Files.writeString(folder.resolve("checkpoint"), note).toString();
    }

    private void look() {
        var _ = making.look().await().atMost(LIMIT);
    }
}
