package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 事件日志 for auditors: whole, in order, masked, and on record.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class LogApiTest {
    private static final int MANY = 700;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api auditor = Api.at(base);

    @Inject
    LogApiTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    void auditor() {
        auditor = Api.at(base).as(TestTokens.of("audit1", "ZWZX", "auditor"));
    }

    @Test
    void everyEventOfTheCentreIsThereOnceAndTheManifestSaysSo() throws Exception {
        projected.holds(Cases.all());

        Answer answer = auditor.get("/api/v1/log");

        List<JsonNode> lines = lines(answer);
        JsonNode manifest = lines.getLast().path("manifest");
        long elsewhere = Cases.ELSEWHERE.bytes().size();
        long all = Stream.of(Cases.all()).mapToLong(it -> it.bytes().size()).sum();
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(lines).hasSize((int) (all - elsewhere) + 1);
        assertThat(lines.subList(0, lines.size() - 1))
                .extracting(it -> it.path("source").asText() + it.path("shard") + "/" + it.path("position"))
                .doesNotHaveDuplicates();
        assertThat(manifest.path("events").asLong()).isEqualTo(all - elsewhere);
        String body = answer.body();
        byte[] before = body.substring(0, body.lastIndexOf("{\"manifest\"")).getBytes(StandardCharsets.UTF_8);
        assertThat(manifest.path("sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(before)));
        assertThat(manifest.path("parts").findValues("events").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(all - elsewhere);
    }

    @Test
    void moreThanAPageGoesOutInOrder() {
        Story long_ = Story.of("long");
        IntStream.range(0, MANY).forEach(_ -> Stories.in(CaseState.REGISTERED, long_));
        projected.holds(long_);

        List<JsonNode> lines = lines(auditor.get("/api/v1/log?case=" + long_.id()));

        List<JsonNode> events = lines.subList(0, lines.size() - 1);
        assertThat(events).hasSize(long_.bytes().size()).hasSizeGreaterThan(500);
        assertThat(events)
                .extracting(it -> it.path("id").asText())
                .containsExactlyElementsOf(long_.bytes().stream()
                        .map(it -> it.metadata().id().toString())
                        .toList());
    }

    @Test
    void whatIsSealedIsMaskedUnlessTheBytesAreAskedFor() {
        projected.holds(Cases.OF_BDC);

        List<JsonNode> masked = lines(auditor.get("/api/v1/log"));
        List<JsonNode> sealed = lines(auditor.get("/api/v1/log?bodies=SEALED"));

        JsonNode registered = of(masked, "doudi.CaseRegistered.v1");
        assertThat(registered.path("data").toString()).contains("［密封］");
        assertThat(registered.has("data_base64")).isFalse();
        byte[] bytes = Base64.getDecoder()
                .decode(of(sealed, "doudi.CaseRegistered.v1")
                        .path("data_base64")
                        .asText());
        assertThat(Cases.OF_BDC.bytes()).anySatisfy(it -> assertThat(it.body()).isEqualTo(bytes));
    }

    @Test
    void itIsChosenByCaseProducerTypeAndDay() {
        projected.holds(Cases.all());

        assertThat(events("?case=" + Cases.OF_BDC.id())).hasSameSizeAs(Cases.OF_BDC.bytes());
        assertThat(events("?producer=/intake-service"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("source").asText()).isEqualTo("/intake-service"));
        assertThat(events("?type=doudi.CaseRegistered.v1"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("type").asText()).isEqualTo("doudi.CaseRegistered.v1"));
        assertThat(events("?from=2026-02-10")).hasSizeLessThan(events("").size());
        assertThat(events("?to=2026-02-08")).isEmpty();
    }

    @Test
    void whoStandsBackDoesNotSeeTheCase() {
        projected.holds(Cases.OF_BDC, complaintOf("audit1"));

        assertThat(events(""))
                .hasSameSizeAs(Cases.OF_BDC.bytes())
                .allSatisfy(it -> assertThat(it.path("subject").asText())
                        .isEqualTo(Cases.OF_BDC.id().toString()));
    }

    @Test
    void whoTookItIsOnRecordBeforeAndAfter() {
        projected.holds(Cases.OF_BDC);

        auditor.get("/api/v1/log?case=" + Cases.OF_BDC.id());

        JsonNode records = auditor.get("/api/v1/access-records?limit=2").json();
        assertThat(records.get(0).path("kind").asText()).isEqualTo("DELIVERED");
        assertThat(records.get(0).path("outcome").asText())
                .isEqualTo("events=" + Cases.OF_BDC.bytes().size());
        assertThat(records.get(1).path("kind").asText()).isEqualTo("EXPORTED");
        assertThat(records.get(1).path("actor").asText()).isEqualTo("user:audit1");
        assertThat(records.get(1).path("target").asText()).isEqualTo("GET /api/v1/log");
        assertThat(records.get(1).path("outcome").asText()).isEqualTo("case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bodies=OPEN", "from=yesterday", "case=1"})
    void aParameterThatIsNoGoodIsRefused(String parameter) {
        assertThat(auditor.get("/api/v1/log?" + parameter).status()).isIn(400, 404);
    }

    private static Story complaintOf(String who) {
        return Stories.in(CaseState.HANDLING, Story.of("complaint"))
                .then(new RecusalOrdered(List.of(new StaffId(who)), List.of(BDC)));
    }

    private List<JsonNode> events(String query) {
        List<JsonNode> lines = lines(auditor.get("/api/v1/log" + query));
        return lines.subList(0, lines.size() - 1);
    }

    private static JsonNode of(List<JsonNode> lines, String type) {
        return lines.stream()
                .filter(it -> it.path("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> lines(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Arrays.stream(answer.body().split("\n")).map(LogApiTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
