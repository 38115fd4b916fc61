package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doudi.events.CaseState;
import org.doudi.events.RecordedBytes;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.events.audit.Checkpoint;
import org.doudi.events.audit.Frontier;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NoteKey;
import org.doudi.events.audit.ProofCheck;
import org.doudi.events.audit.SignedNote;
import org.doudi.reporting.application.audit.AuditGap;
import org.doudi.reporting.application.audit.MakingCheckpoints;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Api;
import org.doudi.testkit.Servers;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.doudi.verifier.Verify;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 存证检查点: what was read goes into one tree, and the tree is signed; by the service's own
/// consumer, tables and interface.
@QuarkusTest
@TestProfile(Signed.class)
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class CheckpointTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final MakingCheckpoints making;
    private final Projected projected;
    private final String url;
    private final ChainedLogs logs = new ChainedLogs();
    private final Connection superuser;

    @TempDir
    Path folder;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    CheckpointTest(
            MakingCheckpoints making,
            Projected projected,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url)
            throws SQLException {
        this.making = making;
        this.projected = projected;
        this.url = url;
        this.superuser = Servers.postgres().connect("reporting");
    }

    @BeforeEach
    void nothingWasRead() throws SQLException {
        projected.empty();
        asSuperuser("TRUNCATE event_log, consumer_checkpoint, parked_event, audit_leaf, audit_node, audit_checkpoint");
    }

    @AfterEach
    void close() throws SQLException {
        superuser.close();
    }

    @Test
    void theTreeHoldsWhatWasRead_andItsRootIsSigned() throws SQLException {
        reads(logs.place(Cases.all()));
        assertThat(look()).isEqualTo(1);
        assertThat(look()).isZero();

        JsonNode latest = auditor().get("/api/v1/checkpoints/latest").json();
        SignedNote note = SignedNote.parse(latest.path("note").asText());
        assertThat(note.isSignedBy(key())).isTrue();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.size()).isEqualTo(count("event_log")).isGreaterThan(40);
        assertThat(checkpoint.root()).isEqualTo(rootOfTheLeaves());
        assertThat(latest.path("size").asLong()).isEqualTo(checkpoint.size());
        assertThat(latest.path("kind").path("code").asText()).isEqualTo("MINUTE");
    }

    @Test
    void eachLaterTreeGoesOnFromTheEarlierOnes() throws SQLException {
        List<Checkpoint> made = new ArrayList<>();
        for (Story story : Cases.all()) {
            reads(logs.place(story));
            assertThat(look()).isEqualTo(1);
            made.add(Checkpoint.parse(SignedNote.parse(auditor()
                            .get("/api/v1/checkpoints/latest")
                            .json()
                            .path("note")
                            .asText())
                    .text()));
        }
        Checkpoint last = made.getLast();
        for (Checkpoint earlier : made) {
            JsonNode proof = auditor()
                    .get("/api/v1/checkpoints/" + last.size() + "/consistency?from=" + earlier.size())
                    .json();
            assertThat(ProofCheck.extend(
                            earlier.size(), earlier.root(), last.size(), last.root(), hashes(proof.path("proof"))))
                    .isTrue();
        }
        JsonNode first = auditor().get("/api/v1/checkpoints?limit=4").json();
        assertThat(first).hasSize(4);
        assertThat(first.path(0).path("size").asLong()).isEqualTo(last.size());
    }

    @Test
    void everyEventIsProvedToBeInTheTree() throws SQLException {
        List<RecordedBytes> written = logs.place(Cases.all());
        reads(written);
        look();
        long size = count("audit_leaf");
        for (RecordedBytes event : written) {
            JsonNode proof = auditor()
                    .get("/api/v1/checkpoints/" + size + "/inclusion?producer="
                            + event.metadata().source() + "&shard="
                            + event.metadata().shard() + "&position="
                            + event.metadata().position())
                    .json();
            AuditLeaf leaf = new AuditLeaf(
                    event.metadata().source(),
                    event.metadata().shard(),
                    event.metadata().position(),
                    Hash.of(event.hash()));
            assertThat(ProofCheck.includes(
                            proof.path("leaf").asLong(),
                            size,
                            leaf.leafHash(),
                            hashes(proof.path("proof")),
                            rootOfTheLeaves()))
                    .isTrue();
        }
        assertThat(auditor()
                        .get("/api/v1/checkpoints/" + size
                                + "/inclusion?producer=/intake-service&shard=0&position=9999")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("checkpoint.not-covered");
        assertThat(auditor()
                        .get("/api/v1/checkpoints/" + (size + 1) + "/consistency?from=1")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("checkpoint.unknown");
        assertThat(auditor()
                        .get("/api/v1/checkpoints/" + size + "/consistency?from=0")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("checkpoint.from-out-of-range");
    }

    /// Several instances look at the same moment: one tree, and no size with two roots.
    @Test
    void instancesThatLookAtOnceMakeOneTree() throws SQLException {
        for (Story story : Cases.all()) {
            reads(logs.place(story));
            List<Uni<Integer>> looks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                looks.add(making.look().onFailure().recoverWithItem(0));
            }
            Uni.join().all(looks).andCollectFailures().await().atMost(LIMIT);
        }
        look();
        assertThat(count("audit_leaf")).isEqualTo(count("event_log"));
        assertThat(asSuperuser("SELECT max(leaf) + 1 FROM audit_leaf")).isEqualTo(Long.toString(count("event_log")));
        assertThat(asSuperuser("SELECT count(*) FROM (SELECT size FROM audit_checkpoint GROUP BY size"
                        + " HAVING count(DISTINCT root) > 1) twice"))
                .isEqualTo("0");
        assertThat(Hash.ofBase64(auditor()
                        .get("/api/v1/checkpoints/latest")
                        .json()
                        .path("root")
                        .asText()))
                .isEqualTo(rootOfTheLeaves());
    }

    @Test
    void theServiceCanChangeNothingOfIt() throws SQLException {
        reads(logs.place(Cases.OF_BDC));
        look();
        for (String table : List.of("audit_leaf", "audit_node", "audit_checkpoint")) {
            for (String change : List.of(
                    "DELETE FROM " + table,
                    "TRUNCATE " + table,
                    "UPDATE " + table + " SET " + (table.equals("audit_checkpoint") ? "root" : "hash") + " = ''")) {
                assertThatThrownBy(() -> asService(change))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    /// What waits for an operator was read: its hash has its place, and keeps it when it is
    /// released.
    @Test
    void whatIsParkedStandsInTheTree() throws SQLException {
        reads(logs.place(Cases.OF_BDC));
        asSuperuser("INSERT INTO parked_event (shard, stream, producer, position, headers, body, reason)"
                + " SELECT shard, stream, producer, position, jsonb_build_object('ce_hash', encode(hash, 'hex')), body,"
                + " 'test' FROM event_log WHERE producer = '/intake-service' AND position = 2");
        asSuperuser("DELETE FROM event_log WHERE producer = '/intake-service' AND position = 2");
        look();
        assertThat(asSuperuser("SELECT count(*) FROM audit_leaf WHERE producer = '/intake-service' AND position = 2"))
                .isEqualTo("1");
    }

    /// Somebody took an event away before it came into the tree: that is said, and the other
    /// shards go on.
    @Test
    void aGapIsSaid_andHoldsItsOwnShardOnly() throws SQLException {
        reads(logs.place(Cases.all()));
        String shard = asSuperuser("SELECT shard FROM event_log WHERE producer = '/intake-service'"
                + " GROUP BY shard ORDER BY count(*) DESC LIMIT 1");
        asSuperuser("DELETE FROM event_log WHERE producer = '/intake-service' AND position = 2 AND shard = " + shard);
        assertThatThrownBy(this::look)
                .isInstanceOf(AuditGap.class)
                .hasMessageContaining("/intake-service/" + shard + "/2");
        assertThat(asSuperuser(
                        "SELECT max(position) FROM audit_leaf WHERE producer = '/intake-service' AND shard = " + shard))
                .isEqualTo("1");
        assertThat(asSuperuser("SELECT count(*) FROM audit_checkpoint")).isEqualTo("1");
        assertThat(count("audit_leaf")).isGreaterThan(20);
    }

    @Test
    void theReceiptProvesEveryEventOfTheCase_andSaysNothingOfAnybody() throws SQLException {
        Story story = Stories.in(CaseState.CLOSED, Story.of("kept by a citizen"));
        List<RecordedBytes> written = logs.place(story);
        reads(written);
        look();
        reads(logs.place(Cases.OF_SWJ));
        look();

        String body = as("clerk", "ZWZX")
                .get("/api/v1/cases/" + story.id() + "/audit-receipt")
                .body();
        JsonNode receipt = as("clerk", "ZWZX")
                .get("/api/v1/cases/" + story.id() + "/audit-receipt")
                .json();
        Checkpoint checkpoint = Checkpoint.parse(
                SignedNote.parse(receipt.path("checkpoint").asText()).text());
        assertThat(receipt.path("events")).hasSize(written.size());
        assertThat(receipt.path("uncovered").asInt()).isZero();
        for (JsonNode event : receipt.path("events")) {
            AuditLeaf leaf = new AuditLeaf(
                    event.path("producer").asText(),
                    event.path("shard").asInt(),
                    event.path("position").asLong(),
                    Hash.ofHex(event.path("hash").asText()));
            assertThat(ProofCheck.includes(
                            event.path("leaf").asLong(),
                            checkpoint.size(),
                            leaf.leafHash(),
                            hashes(event.path("proof")),
                            checkpoint.root()))
                    .isTrue();
        }
        for (RecordedBytes event : written) {
            assertThat(body).doesNotContain(event.metadata().actor());
        }
        assertThat(as("coordinator", "GAJ")
                        .get("/api/v1/cases/" + story.id() + "/audit-receipt")
                        .status())
                .isEqualTo(404);
    }

    /// The program that the citizen runs, which shares no code with us.
    @Test
    void theVerifierAcceptsTheReceipt_andNoOther() throws SQLException, IOException {
        Story story = Stories.in(CaseState.CLOSED, Story.of("checked at home"));
        reads(logs.place(Cases.all()));
        reads(logs.place(story));
        look();
        String path = "/api/v1/cases/" + story.id();
        String receipt = as("clerk", "ZWZX").get(path + "/audit-receipt").body();
        JsonNode slip = as("clerk", "ZWZX").get(path + "/audit-slip").json();
        String qr = slip.path("text").asText();
        String key = Api.at(base).get("/.well-known/doudi-audit-key").body();
        Path file = Files.writeString(folder.resolve("receipt.json"), receipt);

        assertThat(verify(file, "--key", key)).isZero();
        assertThat(verify(file, "--key", key, "--qr", qr)).isZero();
        assertThat(verify(
                        file, "--key", key, "--qr", qr.replace(slip.path("hash").asText(), "00")))
                .isEqualTo(1);
        assertThat(verify(file, "--key", qr)).isEqualTo(1);
        for (JsonNode event :
                as("clerk", "ZWZX").get(path + "/audit-receipt").json().path("events")) {
            String hash = event.path("hash").asText();
            Files.writeString(file, receipt.replace(hash, hash.substring(1) + hash.charAt(0)));
            assertThat(verify(file, "--key", key)).as(hash).isEqualTo(1);
        }
    }

    private static int verify(Path receipt, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--receipt", receipt.toString()));
        arguments.addAll(List.of(options));
        return Verify.run(System.out, Map.of(), arguments.toArray(String[]::new));
    }

    /// A department's own part: what its timeline shows, and not one event more.
    @Test
    void aDepartmentGetsItsOwnPart() throws SQLException {
        reads(logs.place(Cases.OF_THREE));
        look();
        String id = "/api/v1/cases/" + Cases.OF_THREE.id();
        JsonNode timeline =
                as("coordinator", "BDC").get(id + "/timeline?limit=200").json();
        JsonNode receipt = as("coordinator", "BDC").get(id + "/audit-receipt").json();
        assertThat(receipt.path("events")).hasSameSizeAs(timeline);
        assertThat(timeline.size()).isLessThan(Cases.OF_THREE.log().size());
    }

    @Test
    void anybodyReadsTheKey() {
        assertThat(NoteKey.parse(
                        Api.at(base).get("/.well-known/doudi-audit-key").body()))
                .hasToString(key().toString());
        assertThat(Api.at(base).get("/api/v1/checkpoints/latest").status()).isEqualTo(401);
    }

    private NoteKey key() {
        return NoteKey.parse(Api.at(base).get("/.well-known/doudi-audit-key").body());
    }

    private int look() {
        return making.look().await().atMost(LIMIT);
    }

    private Api auditor() {
        return as("auditor", "SJJ");
    }

    private Api as(String role, String unit) {
        return Api.at(base).as(TestTokens.of("somebody", unit, role));
    }

    /// As the consumer would have read them.
    private void reads(List<RecordedBytes> events) throws SQLException {
        Map<String, Long> last = new HashMap<>();
        for (RecordedBytes event : events) {
            projected.apply(List.of(event));
            last.put(
                    event.metadata().source() + "," + event.metadata().shard(),
                    event.metadata().position());
        }
        for (Map.Entry<String, Long> end : last.entrySet()) {
            String[] shard = end.getKey().split(",", 2);
            projected.reached(shard[0], Integer.parseInt(shard[1]), end.getValue());
        }
    }

    private Hash rootOfTheLeaves() throws SQLException {
        Frontier tree = new Frontier();
        try (Connection connection = DriverManager.getConnection(url, "reporting_app", "reporting");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT producer, shard, position, hash FROM audit_leaf ORDER BY leaf")) {
            while (rows.next()) {
                tree.add(new AuditLeaf(rows.getString(1), rows.getInt(2), rows.getLong(3), Hash.of(rows.getBytes(4)))
                        .leafHash());
            }
        }
        return tree.root();
    }

    private static List<Hash> hashes(JsonNode proof) {
        return StreamSupport.stream(proof.spliterator(), false)
                .map(hash -> Hash.ofBase64(hash.asText()))
                .toList();
    }

    private long count(String table) throws SQLException {
        return Long.parseLong(asSuperuser("SELECT count(*) FROM " + table));
    }

    private String asSuperuser(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    private void asService(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "reporting_app", "reporting");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
