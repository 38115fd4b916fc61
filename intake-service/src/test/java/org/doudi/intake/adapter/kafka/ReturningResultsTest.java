package org.doudi.intake.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 结果回传12345 over a real broker — 二(五): in order, whatever happens, and nothing of what was written.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ReturningResultsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-02-10T04:00:00Z");
    private static final String ACCEPTANCE =
            "{\"causeCodes\":[\"COORDINATION\"],\"signature\":{\"kind\":\"EXEMPT_REMOTE\"}}";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    @Inject
    ReturningResults returning;

    private final HotlineOffice hotline = new HotlineOffice();
    private String ticketNo = "";

    @BeforeEach
    void nextTicket() {
        ticketNo = "T" + UUID.randomUUID();
    }

    @AfterEach
    void close() {
        hotline.close();
    }

    @Test
    void theHotlineIsToldHowItsTicketStands() {
        accepted();
        try (ForeignLog routing = new ForeignLog("/routing-service", "system:test");
                ForeignLog evaluation = new ForeignLog("/evaluation-service", "system:test")) {
            routing.tells(caseId(), completed(), NOON);
            await().atMost(LIMIT).until(() -> recorded() == 2);
            evaluation.tells(caseId(), closed(), NOON.plusSeconds(60));
        }

        List<JsonNode> results = results(3);

        assertThat(results)
                .extracting(result -> result.path("status").asText())
                .containsExactly("ACCEPTED", "COMPLETED", "CLOSED");
        assertThat(results)
                .extracting(result -> result.path("code").asText())
                .containsExactly("SIGNED", "REPLIED", "CLOSED");
        assertThat(results)
                .extracting(result -> result.path("answered").asBoolean())
                .containsExactly(false, true, true);
        assertThat(results.get(1).path("solved").asBoolean()).isTrue();
        assertThat(results.get(1).path("at").asText()).isEqualTo(NOON.toString());
        assertThat(results.getLast().path("rating").asText()).isEqualTo("SATISFIED");
        results.forEach(ReturningResultsTest::assertAsPublished);
        assertThat(results.toString()).doesNotContain("苏日娜", "19900009876", "窗口中午关窗");
    }

    @Test
    void aTicketThatIsRefusedComesBackWithItsReason() {
        received();
        post("refusal", "{\"reason\":\"PETITION\",\"properChannel\":\"旗信访局\",\"toldHow\":\"PHONE\"}");

        JsonNode result = results(1).getFirst();

        assertThat(result.path("code").asText()).isEqualTo("RETURNED");
        assertThat(result.path("reason").asText()).isEqualTo("PETITION");
        assertThat(result.path("reasonName").asText()).isEqualTo("信访事项");
        assertThat(result.toString()).doesNotContain("旗信访局");
        assertAsPublished(result);
    }

    /// As after a sender that died between the acknowledgement and the checkpoint: the same again, in the same order.
    @Test
    void whatWasSentBeforeTheCheckpointMovedIsSentAgainUnderTheSameId() {
        accepted();
        withdrawn();
        List<JsonNode> first = results(2);
        sql("update hotline_checkpoint set position = 0");

        List<JsonNode> all = results(4);

        assertThat(first).extracting(result -> result.path("status").asText()).containsExactly("ACCEPTED", "WITHDRAWN");
        assertThat(all.subList(2, 4)).isEqualTo(first);
    }

    @Test
    void whileAnotherInstanceSendsThisOneDoesNot() {
        accepted();
        results(1);
        SqlConnection other = pool.getConnection().await().indefinitely();
        Transaction held = other.begin().await().indefinitely();
        other.query("select 1 from hotline_checkpoint for update")
                .execute()
                .await()
                .indefinitely();
        try {
            withdrawn();
            assertThat(returning.send().await().atMost(LIMIT)).isZero();
            assertThat(results(1)).hasSize(1);
        } finally {
            held.rollback().await().indefinitely();
            other.close().await().indefinitely();
        }
        assertThat(results(2))
                .extracting(result -> result.path("status").asText())
                .containsExactly("ACCEPTED", "WITHDRAWN");
    }

    private void received() {
        hotline.send(Tickets.good(ticketNo));
        await().atMost(LIMIT)
                .until(() -> clerk().get("/api/v1/cases/" + caseId()).status() == 200);
    }

    private void accepted() {
        received();
        post("acceptance", ACCEPTANCE);
    }

    private void withdrawn() {
        post("withdrawal", "{\"statement\":\"不再反映\",\"how\":\"PHONE\"}");
    }

    private void post(String act, String body) {
        Api.Answer answer =
                clerk().under(UUID.randomUUID().toString()).post("/api/v1/cases/" + caseId() + "/" + act, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Api clerk() {
        return Api.at(base).as(TestTokens.of("clerk1", "ZWZX", "clerk"));
    }

    private StreamId caseId() {
        return StreamId.named("12345", ticketNo);
    }

    private long recorded() {
        return pool.query("select count(*) from event where type = 'doudi.HotlineResultReturned.v1' and stream = '"
                        + caseId() + "'")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private void sql(String statement) {
        pool.query(statement).execute().await().indefinitely();
    }

    private List<JsonNode> results(int count) {
        return hotline.results(ticketNo, count, LIMIT).stream()
                .map(ReturningResultsTest::json)
                .toList();
    }

    /// Every field that is sent is published, and every field that is promised is sent.
    private static void assertAsPublished(JsonNode result) {
        JsonNode schema = schema();
        result.fieldNames()
                .forEachRemaining(field -> assertThat(schema.path("properties").has(field))
                        .as(field)
                        .isTrue());
        schema.path("required")
                .forEach(field -> assertThat(result.has(field.asText()))
                        .as(field.asText())
                        .isTrue());
        for (String coded : List.of("status", "reason", "rating")) {
            if (result.has(coded)) {
                assertThat(schema.path("properties").path(coded).path("enum"))
                        .extracting(JsonNode::asText)
                        .contains(result.path(coded).asText());
            }
        }
    }

    private static JsonNode schema() {
        try (InputStream file = ReturningResultsTest.class.getResourceAsStream("/schemas/hotline-result.v1.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HandlingCompleted completed() {
        return new HandlingCompleted(
                1,
                1,
                TransferKind.TRANSFER,
                List.of(new OrgCode("BDC")),
                new SealedText("c2VhbGVk"),
                new StaffId("coord-bdc"),
                NOON);
    }

    private static CaseClosed closed() {
        return new CaseClosed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1, Optional.empty());
    }
}
