package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.doudi.events.AttachmentKind;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.EventChain;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.OrgCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.doudi.verifier.Verify;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 归档包 — 三.7: what was filed, as it was recorded; read again by a program that shares nothing with the services.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@WithTestResource(OtherServices.class)
class PackageFileTest {
    private static final byte[] CIPHERTEXT = "ciphertext of a file".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RECEIPT = "%PDF-1.7 receipt".getBytes(StandardCharsets.UTF_8);
    private static final ClockStarted HANDLING = Told.clock(
            ClockKind.HANDLE,
            ClockScope.order(1, 1, Stories.order().transferId(), Told.BDC),
            "2026-02-10T17:00",
            "2026-02-12T17:30",
            Told.BDC);

    private static final String BEFORE_THE_FILING = "INSERT INTO event_log (shard, seq, producer, position, id, stream,"
            + " version, type, occurred_at, recorded_at, causation, correlation, actor, centre, policy, channel,"
            + " case_no, body, hash) SELECT e.shard, 1000000 + e.position, '/reporting-service', e.position, e.id,"
            + " e.stream, e.version, e.type, e.occurred_at, e.recorded_at, e.causation, e.correlation, e.actor,"
            + " e.centre, e.policy, e.channel, e.case_no, e.body, e.hash FROM event e JOIN event filed"
            + " ON filed.stream = $1 AND e.shard = filed.shard AND e.position = filed.position - 1"
            + " ON CONFLICT DO NOTHING";

    private final Projected projected;
    private final Pool pool;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @TempDir
    Path folder;

    @Inject
    PackageFileTest(Projected projected, Pool pool) {
        this.projected = projected;
        this.pool = pool;
    }

    @AfterEach
    void forget() {
        projected.forgetsWhatItReached();
    }

    @Test
    void whatWasFiledIsHandedOutAndHoldsElsewhere() throws IOException {
        Story story = filed("a package to keep");
        JsonNode manifest =
                lead().get("/api/v1/cases/" + story.id() + "/archive").json();

        Answer answer = lead().get(address(story));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("application/zip");
        Map<String, byte[]> entries = unpacked(answer.bytes());
        assertThat(entries.keySet())
                .containsExactly(
                        "events.ndjson",
                        "filing.ndjson",
                        "catalogue.pdf",
                        "forms/01-acceptance-slip.pdf",
                        "forms/02-transfer-order.pdf",
                        "receipts/01-handle.pdf",
                        "attachments/1.sealed",
                        "manifest.json");
        assertThat(text(entries, "events.ndjson").lines())
                .hasSize(manifest.path("events").size());
        assertThat(text(entries, "manifest.json"))
                .contains(
                        manifest.path("packageHash").asText(),
                        manifest.path("retentionUntil").asText());
        assertThat(Printed.pdf(entries.getOrDefault("catalogue.pdf", new byte[0])))
                .contains(
                        "归档目录",
                        manifest.path("archiveNo").asText(),
                        manifest.path("packageHash").asText())
                .doesNotContain(Told.SEALED);

        assertThat(Printed.pdf(entries.getOrDefault("forms/02-transfer-order.pdf", new byte[0])))
                .contains("办不成事反映窗口问题转办单", "（密封）", "2个工作日")
                .doesNotContain(Told.SEALED);
        assertThat(entries.get("receipts/01-handle.pdf")).isEqualTo(RECEIPT);
        assertThat(entries.get("attachments/1.sealed")).isEqualTo(CIPHERTEXT);

        assertThat(checked(
                        answer.bytes(), "--hash", manifest.path("packageHash").asText()))
                .startsWith("✓ 成立")
                .contains("2 张单据、1 张期限凭据、1 个附件都在包里", "与另外留存的一致");
        assertThat(lead().get(address(story)).bytes())
                .as("the same package is the same to the byte")
                .isEqualTo(answer.bytes());
        records(story, manifest.path("events").size());
    }

    @Test
    void whatIsNoLongerWhatWasFiledIsNotHandedOut() {
        Story story = filed("a package that was tampered with");
        projected.asBefore("UPDATE event_log SET hash = decode(repeat('11', 32), 'hex') WHERE stream = '" + story.id()
                + "' AND producer = '/intake-service' AND version = 1");

        Answer answer = lead().get(address(story));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("archive.altered");
    }

    /// What cannot be had is named, with why: an erased person's file, a lost one, one that is not what was recorded.
    @Test
    void whatIsNotInThePackageIsNamedInIt() throws IOException {
        Story story = filed("a package without its file");
        for (String code : List.of("reporter.erased", "attachment.lost")) {
            OtherServices.refuses(attachment(story), code);
            assertThat(absentAttachment(story)).isEqualTo(code + " 受理服务不给");
        }
        OtherServices.keeps(attachment(story), "another ciphertext..".getBytes(StandardCharsets.UTF_8));
        assertThat(absentAttachment(story)).startsWith("attachment.altered ");
        OtherServices.keeps(attachment(story), new byte[200_000]);
        assertThat(absentAttachment(story)).as("longer than it can be").startsWith("archive.not-reached ");
    }

    /// Answers the code and the reason in the list of contents.
    private String absentAttachment(Story story) throws IOException {
        byte[] file = lead().get(address(story)).bytes();
        Map<String, byte[]> entries = unpacked(file);
        assertThat(entries).doesNotContainKey("attachments/1.sealed").containsKey("forms/02-transfer-order.pdf");
        JsonNode absent =
                new ObjectMapper().readTree(text(entries, "manifest.json")).at("/attachments/0/absent");
        assertThat(checked(file))
                .startsWith("✓ 成立")
                .contains("附件1：" + absent.path("reason").asText());
        return absent.path("code").asText() + " " + absent.path("reason").asText();
    }

    /// A body that was changed under its hash goes out, and is found by whoever checks.
    @Test
    void aChangedBodyIsFoundByTheReader() throws IOException {
        Story story = filed("a package with another body");
        projected.asBefore("UPDATE event_log SET body = convert_to(convert_from(body, 'UTF8') || ' ', 'UTF8')"
                + " WHERE stream = '" + story.id() + "' AND producer = '/deadline-service'");

        assertThat(checked(lead().get(address(story)).bytes())).contains("× 不成立", "被改动过");
    }

    @Test
    void whatIsNotFiledHasNone() {
        Story story = Stories.in(CaseState.HANDLING, Story.of("not filed"));
        projected.holds(story);
        Answer answer = lead().get(address(story));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("archive.unknown");
    }

    private void records(Story story, int events) {
        JsonNode records = Api.at(base)
                .as(TestTokens.of("audit1", "ZWZX", "auditor"))
                .get("/api/v1/access-records?limit=2")
                .json();
        assertThat(records.get(0).path("outcome").asText())
                .isEqualTo("events=" + events + " forms=2 receipts=1 attachments=1 absent=0");
        assertThat(records.get(1).path("kind").asText()).isEqualTo("EXPORTED");
        assertThat(records.get(1).path("target").asText()).isEqualTo("GET " + address(story));
    }

    private Story filed(String name) {
        Story story = Stories.in(CaseState.CLOSED, Story.of(name))
                .then(added(), HANDLING, Told.stopped(HANDLING, "2026-02-11T10:00"))
                .then(Told.clock(
                        ClockKind.ARCHIVE,
                        ClockScope.CASE,
                        "2026-02-12T09:00",
                        "2026-02-26T17:30",
                        new OrgCode("ZWZX")));
        OtherServices.keeps(attachment(story), CIPHERTEXT);
        OtherServices.keeps(
                "/api/v1/cases/" + story.id() + "/clocks/" + HANDLING.clockId() + "/receipt/page.pdf", RECEIPT);
        projected.empty();
        List<RecordedBytes> chunk = chained(Projected.chunks(story).getFirst());
        projected.apply(chunk);
        chunk.forEach(event -> projected.reached(
                event.metadata().source(),
                event.metadata().shard(),
                event.metadata().position()));
        Answer archived = Api.at(base)
                .as(TestTokens.of("clerk1", "ZWZX", "clerk"))
                .under("file-" + story.id())
                .post("/api/v1/cases/" + story.id() + "/archiving", "");
        assertThat(archived.status()).as(archived.body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        lead().get("/api/v1/cases/" + story.id() + "/archive").status() == 200);
        // What the service recorded before it in this run was emptied with everything else.
        pool.preparedQuery(BEFORE_THE_FILING)
                .execute(Tuple.of(story.id().value()))
                .await()
                .atMost(Duration.ofSeconds(20));
        return story;
    }

    /// As their producers would have linked them.
    private static List<RecordedBytes> chained(List<RecordedBytes> events) {
        Map<String, byte[]> heads = new HashMap<>();
        List<RecordedBytes> chained = new ArrayList<>();
        for (RecordedBytes event : events) {
            String lane = event.metadata().source() + "/" + event.metadata().shard();
            byte[] hash =
                    EventChain.link(heads.getOrDefault(lane, EventChain.genesis()), event.metadata(), event.body());
            heads.put(lane, hash);
            chained.add(new RecordedBytes(event.metadata(), event.body(), hash));
        }
        return chained;
    }

    private String checked(byte[] zip, String... more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(
                "--package", Files.write(folder.resolve("package.zip"), zip).toString()));
        arguments.addAll(List.of(more));
        Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), Map.of(), arguments.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static AttachmentAdded added() {
        return new AttachmentAdded(
                1,
                AttachmentKind.EVIDENCE,
                new SealedText(Told.SEALED),
                "application/pdf",
                12,
                sha256(CIPHERTEXT),
                new StaffId("clerk1"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String attachment(Story story) {
        return "/api/v1/cases/" + story.id() + "/attachments/1/ciphertext";
    }

    private static String address(Story story) {
        return "/api/v1/cases/" + story.id() + "/archive.zip";
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }
}
