package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.HandlingClass;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.intake.application.IntakeConfig;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 附件: encrypted before it is on disk, recorded before it is shown, downloaded and never inlined.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class AttachmentApiTest {
    private static final byte[] PDF = "%PDF-1.7 张三的申请材料".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOON = Instant.parse("2026-02-09T04:00:00Z");
    private static final OrgCode BDC = new OrgCode("BDC");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    @Inject
    IntakeConfig config;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
    }

    @Test
    void aFileComesBackAsItWasAndLiesEncrypted() throws IOException {
        String id = hall.registered();

        Answer made = attach(hall.clerk(), id, PDF);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("attachmentNo").asInt()).isEqualTo(1);
        JsonNode listed = list(hall.clerk(), id).json().path("attachments").path(0);
        assertThat(listed.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(listed.path("size").asInt()).isEqualTo(PDF.length);

        Answer shown = look(hall.chief(), id, 1);

        assertThat(shown.bytes()).isEqualTo(PDF);
        assertThat(shown.header("Content-Type")).contains("application/pdf");
        assertThat(shown.header("Content-Disposition"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("attachment"));
        assertThat(shown.header("Content-Security-Policy"))
                .hasValueSatisfying(v -> assertThat(v).contains("sandbox"));
        assertThat(shown.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "AttachmentAdded", "AttachmentViewed");
        assertThat(hall.recorded(id)).doesNotContain("申请书.pdf", "核对原件");
        byte[] stored = Files.readAllBytes(stored(listed.path("hash").asText()));
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("张三");
    }

    @Test
    void theNameIsOpenedLikeAnyText() {
        String id = hall.registered();
        attach(hall.clerk(), id, PDF);
        String name = list(hall.clerk(), id)
                .json()
                .path("attachments")
                .path(0)
                .path("name")
                .asText();

        Answer opened = post(
                hall.clerk(),
                "/api/v1/openings",
                Map.of("purpose", "核对", "cases", List.of(Map.of("caseId", id, "sealed", List.of(name)))));

        assertThat(opened.json().path("cases").path(0).path("texts").path(0).asText())
                .isEqualTo("申请书.pdf");
    }

    @Test
    void aRepeatIsOneFileAndAnotherFileUnderTheKeyIsAnotherRequest() throws IOException {
        String id = hall.registered();
        long before = files();
        Api clerk = hall.clerk().under("one-file-" + id);

        Answer first = clerk.post(attachments(id, "申请书.pdf"), PDF);
        Answer again = clerk.post(attachments(id, "申请书.pdf"), PDF);
        Answer other = clerk.post(attachments(id, "申请书.pdf"), "%PDF-1.7 other".getBytes(StandardCharsets.UTF_8));
        Answer renamed = clerk.post(attachments(id, "another.pdf"), PDF);

        assertThat(again.body()).isEqualTo(first.body());
        assertProblem(other, 422, "request.key-reused");
        assertProblem(renamed, 422, "request.key-reused");
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "AttachmentAdded");
        assertThat(files()).as("what was not recorded is taken back").isEqualTo(before + 1);
    }

    @Test
    void whatIsRefusedIsNotRecordedOrKept() throws IOException {
        String id = hall.registered();
        String unregistered = hall.sent();
        long before = files();

        assertProblem(
                attach(hall.clerk(), id, "<html>".getBytes(StandardCharsets.UTF_8)), 400, "attachment.type-not-taken");
        assertProblem(attach(hall.clerk(), id, new byte[0]), 400, "attachment.type-not-taken");
        assertProblem(attach(hall.clerk(), unregistered, PDF), 409, "case.not-registered");
        assertProblem(attach(hall.clerk(), UUID.randomUUID().toString(), PDF), 404, "case.unknown");
        assertProblem(
                hall.clerk().under(UUID.randomUUID().toString()).post(path(id, "attachments?name=a.pdf"), PDF),
                400,
                "request.invalid");
        assertProblem(
                hall.clerk().under(UUID.randomUUID().toString()).post(path(id, "attachments?kind=EVIDENCE"), PDF),
                400,
                "request.invalid");
        for (String role : List.of("centre-lead", "auditor", "leader", "discipline", "integrator", "admin")) {
            assertProblem(attach(hall.staff("somebody", role), id, PDF), 403, "request.forbidden");
        }
        assertProblem(look(hall.clerk(), id, 1), 404, "attachment.unknown");
        assertThat(hall.events(id)).containsExactly("CaseRegistered");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFileHasItsLimitAndOtherBodiesTheirs() {
        String id = hall.registered();
        byte[] large = pdf(10 * 1024 * 1024);

        assertThat(attach(hall.clerk(), id, large).status()).isEqualTo(201);
        assertThat(attach(hall.clerk(), id, pdf(10 * 1024 * 1024 + 1)).status()).isEqualTo(413);
        assertThat(look(hall.clerk(), id, 1).bytes()).isEqualTo(large);
        assertThat(hall.clerk()
                        .under(UUID.randomUUID().toString())
                        .post(path(id, "information"), "{\"text\":\"" + "长".repeat(400_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aUnitAddsAndOpensOnceItHasReceivedItsOrder() {
        String id = hall.registered();
        attach(hall.clerk(), id, PDF);
        Api coordinator = hall.staffOf("coord-bdc", "BDC", "coordinator");
        Api another = hall.staffOf("coord-swj", "SWJ", "coordinator");

        assertProblem(look(coordinator, id, 1), 404, "case.unknown");
        assertProblem(list(coordinator, id), 404, "case.unknown");
        try (ForeignLog routing = new ForeignLog("/routing-service", "system:test")) {
            routing.tells(StreamId.parse(id), issued(), NOON);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> list(coordinator, id).status() == 200);
            assertProblem(look(coordinator, id, 1), 403, "attachment.before-receipt");
            assertProblem(attach(coordinator, id, PDF), 403, "attachment.before-receipt");

            routing.tells(StreamId.parse(id), received(), NOON);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> look(coordinator, id, 1).status() == 200);
            assertThat(attach(coordinator, id, PDF).status()).isEqualTo(201);
            assertProblem(look(another, id, 1), 404, "case.unknown");
            assertProblem(attach(another, id, PDF), 404, "case.unknown");
            assertProblem(list(another, id), 404, "case.unknown");
        }
    }

    @Test
    void aFileThatWasTamperedWithIsNotShown() throws IOException {
        String id = hall.registered();
        attach(hall.clerk(), id, PDF);
        Path stored = stored(list(hall.clerk(), id)
                .json()
                .path("attachments")
                .path(0)
                .path("hash")
                .asText());
        Files.write(stored, new byte[] {1, 2, 3});

        assertThat(look(hall.clerk(), id, 1).status()).isEqualTo(500);
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "AttachmentAdded");
    }

    /// 三.7: for what is kept elsewhere. Nothing is opened by it, so nothing is recorded.
    @Test
    void anotherServiceTakesTheCiphertextAsItIsRecorded() {
        String id = hall.registered();
        attach(hall.clerk(), id, PDF);
        String hash = list(hall.clerk(), id)
                .json()
                .path("attachments")
                .path(0)
                .path("hash")
                .asText();

        Answer taken = ciphertext(hall.client("doudi-services", "service"), id, 1);

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(sha256(taken.bytes())).isEqualTo(hash);
        assertThat(taken.body()).doesNotContain("张三");
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "AttachmentAdded");
        assertProblem(ciphertext(hall.client("doudi-services", "service"), id, 2), 404, "attachment.unknown");
        assertProblem(ciphertext(hall.clerk(), id, 1), 403, "request.forbidden");
    }

    @Test
    void aCiphertextThatIsLostOrAlteredIsNotGivenOut() throws IOException {
        String id = hall.registered();
        attach(hall.clerk(), id, PDF);
        Path stored = stored(list(hall.clerk(), id)
                .json()
                .path("attachments")
                .path(0)
                .path("hash")
                .asText());
        Api services = hall.client("doudi-services", "service");

        Files.write(stored, new byte[] {1, 2, 3});
        assertProblem(ciphertext(services, id, 1), 409, "attachment.lost");
        Files.delete(stored);
        assertProblem(ciphertext(services, id, 1), 409, "attachment.lost");
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        System.arraycopy(PDF, 0, content, 0, PDF.length);
        return content;
    }

    private static String attachments(String id, String name) {
        return path(id, "attachments?kind=REPORTER_MATERIAL&name=") + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static Answer attach(Api who, String id, byte[] content) {
        return who.under(UUID.randomUUID().toString()).post(attachments(id, "申请书.pdf"), content);
    }

    private static Answer list(Api who, String id) {
        return who.get(path(id, "attachments"));
    }

    private static Answer ciphertext(Api who, String id, int no) {
        return who.get(path(id, "attachments/" + no + "/ciphertext"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer look(Api who, String id, int no) {
        return who.post(path(id, "attachments/" + no + "/openings"), Bodies.json(Map.of("purpose", "核对原件")));
    }

    private Path stored(String hash) {
        return Path.of(config.attachments(), hash.substring(0, 2), hash);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(config.attachments()))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static TransferIssued issued() {
        return new TransferIssued(
                new UUID(1, 1),
                new NumberTemplate("乌转〔2026〕0001号"),
                "TRANSFER/150626/2026",
                1,
                1,
                TransferKind.TRANSFER,
                BDC,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                new SealedText("c2VhbGVk"),
                Optional.empty(),
                true,
                new StaffId("clerk1"),
                NOON);
    }

    private static TransferReceived received() {
        return new TransferReceived(
                new UUID(1, 1),
                1,
                1,
                TransferKind.TRANSFER,
                BDC,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                ReceiptMode.SIGNED,
                Optional.of(new StaffId("coord-bdc")),
                NOON);
    }
}
