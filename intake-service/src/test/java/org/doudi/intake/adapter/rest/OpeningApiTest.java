package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.events.HandlingClass;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 启封: one way to clear text, for a purpose, recorded in each case, and whole or not at all.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class OpeningApiTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-02-09T04:00:00Z");
    private static final String OPENINGS = "/api/v1/openings";
    private static final OrgCode BDC = new OrgCode("BDC");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
    }

    @Test
    void theClerkReadsWhatWasReflectedAndIsRecorded() {
        String id = hall.registered();
        Answer shown = asked(
                hall.clerk(), fields(id, "REPORTER_NAME", "REPORTER_PHONE", "PROBLEM", "DEMAND", "WINDOW_OPINION"));

        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).contains("no-store");
        JsonNode opened = shown.json().path("cases").path(0);
        assertThat(opened.path("version").asInt()).isEqualTo(2);
        assertThat(opened.path("fields").path("REPORTER_NAME").asText()).isEqualTo(Bodies.NAME);
        assertThat(opened.path("fields").path("REPORTER_PHONE").asText()).isEqualTo(Bodies.PHONE);
        assertThat(opened.path("fields").path("PROBLEM").asText()).isEqualTo(Bodies.PROBLEM);
        assertThat(opened.path("fields").path("WINDOW_OPINION").asText()).isEqualTo("联系不动产登记中心现场协商");
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "PersonalDataViewed");
        assertThat(hall.recorded(id))
                .contains("\"who\":\"clerk1\"", "\"REPORTER_PHONE\"")
                .doesNotContain("回电核实材料", Bodies.PHONE, "联系不动产登记中心现场协商");
    }

    @Test
    void severalCasesAreOpenedAtOnce() {
        String first = hall.registered();
        String second = hall.registered();
        JsonNode opened = asked(hall.chief(), fields(first, "PROBLEM"), fields(second, "DEMAND"))
                .json()
                .path("cases");

        assertThat(opened.findValuesAsText("caseId")).containsExactly(first, second);
        assertThat(opened.path(1).path("fields").path("DEMAND").asText()).isEqualTo("尽快办理过户");
        assertThat(hall.events(first)).endsWith("PersonalDataViewed");
        assertThat(hall.events(second)).endsWith("PersonalDataViewed");
    }

    @Test
    void whatWasAnsweredIsOpenedAsTheViewsReturnIt() {
        String id = hall.consulting();
        done(hall.clerk(), path(id, "on-site-reply"), Bodies.DISSATISFIED);
        JsonNode words = hall.clerk().get(path(id, "words")).json().path("words");
        assertThat(words.path(0).path("what").asText()).isEqualTo("当场答复");

        JsonNode opened = asked(
                        hall.clerk(), sealed(id, words.path(0).path("sealed").asText()))
                .json()
                .path("cases")
                .path(0);

        assertThat(opened.path("texts").path(0).asText()).isEqualTo(Bodies.DISSATISFIED.get("text"));
        assertThat(hall.recorded(id)).contains("\"fields\":[],\"otherTexts\":1");
    }

    @Test
    void aTextOpensInItsOwnCaseOnly() {
        String own = hall.registered();
        String other = hall.consulting();
        done(hall.clerk(), path(other, "on-site-reply"), Bodies.DISSATISFIED);
        String text = hall.clerk()
                .get(path(other, "words"))
                .json()
                .path("words")
                .path(0)
                .path("sealed")
                .asText();
        assertThat(subject(own)).as("one person, two cases").isEqualTo(subject(other));

        assertProblem(asked(hall.clerk(), sealed(own, text)), 400, "opening.not-of-case");
        assertProblem(asked(hall.clerk(), sealed(own, "张三")), 400, "opening.not-of-case");
        assertProblem(asked(hall.clerk(), sealed(own, phone(own))), 400, "opening.not-of-case");
        assertThat(hall.events(own)).containsExactly("CaseRegistered");
    }

    @Test
    void withoutPurposeOrRoleNothingIsShownOrRecorded() {
        String id = hall.registered();
        Map<String, ?> asked = opening(fields(id, "PROBLEM"));

        assertProblem(post(hall.clerk(), OPENINGS, Bodies.without(asked, "purpose")), 400, "request.invalid");
        assertProblem(post(hall.clerk(), OPENINGS, Bodies.with(asked, "purpose", " ")), 400, "request.invalid");
        assertProblem(
                post(hall.clerk(), OPENINGS, Bodies.with(asked, "purpose", "查".repeat(201))), 400, "request.invalid");
        for (String role : List.of("auditor", "discipline", "admin", "hotline")) {
            assertProblem(post(hall.staff("somebody", role), OPENINGS, asked), 403, "request.forbidden");
        }
        for (String role : List.of("coordinator", "leader", "bureau", "working-group")) {
            assertProblem(post(hall.staff("somebody", role), OPENINGS, asked), 404, "case.unknown");
        }
        assertProblem(post(hall.staff("somebody", "service"), OPENINGS, asked), 403, "opening.account-not-listed");
        assertProblem(post(hall.integrator("another"), OPENINGS, asked), 404, "case.unknown");
        assertThat(hall.events(id)).containsExactly("CaseRegistered");
    }

    @Test
    void aBatchHasItsBoundsAndNamesWhatThereIs() {
        String id = hall.registered();

        assertProblem(asked(hall.clerk()), 400, "opening.nothing-asked");
        assertProblem(asked(hall.clerk(), fields(id)), 400, "opening.nothing-asked");
        assertProblem(asked(hall.clerk(), fields(id, "PROBLEM"), fields(id, "DEMAND")), 400, "opening.case-twice");
        assertProblem(asked(hall.clerk(), sealed(id, texts(201))), 400, "opening.too-many");
        assertProblem(asked(hall.clerk(), fields(id, "SALARY")), 400, "request.invalid");
        assertProblem(asked(hall.clerk(), sealed(id, "A".repeat(32_769))), 400, "request.invalid");
        assertProblem(
                asked(hall.clerk(), fields(id, "PROBLEM"), fields("00000000-0000-0000-0000-0000000000aa", "PROBLEM")),
                404,
                "case.unknown");
        assertThat(hall.events(id)).containsExactly("CaseRegistered");
    }

    @Test
    void aDepartmentReadsAfterItsOrderAndCallsAfterItsReceipt() {
        String id = hall.registered();
        Api coordinator = hall.staffOf("coord-bdc", "BDC", "coordinator");
        Api leader = hall.staffOf("leader-bdc", "BDC", "leader");
        Api another = hall.staffOf("coord-swj", "SWJ", "coordinator");
        Api bureau = hall.staff("bureau1", "bureau");
        Api group = hall.staff("wg1", "working-group");
        try (ForeignLog routing = new ForeignLog("/routing-service", "system:test")) {
            routing.tells(StreamId.parse(id), issued(), NOON);
            await().atMost(LIMIT)
                    .until(() -> asked(coordinator, fields(id, "PROBLEM")).status() == 200);

            assertThat(asked(leader, fields(id, "REPORTER_NAME")).status()).isEqualTo(200);
            assertProblem(asked(coordinator, fields(id, "REPORTER_PHONE")), 403, "opening.phone-before-receipt");
            assertProblem(asked(another, fields(id, "PROBLEM")), 404, "case.unknown");
            assertProblem(asked(group, fields(id, "PROBLEM")), 404, "case.unknown");
            assertThat(asked(bureau, fields(id, "PROBLEM")).status()).isEqualTo(200);

            routing.tells(StreamId.parse(id), received(), NOON);
            routing.tells(StreamId.parse(id), new ReportedToWorkingGroup(1, List.of(), new StaffId("lead1")), NOON);
            await().atMost(LIMIT)
                    .until(() -> asked(group, fields(id, "PROBLEM")).status() == 200);
            assertThat(asked(coordinator, fields(id, "REPORTER_PHONE")).status())
                    .isEqualTo(200);
            assertProblem(asked(another, fields(id, "REPORTER_PHONE")), 404, "case.unknown");
        }
    }

    @Test
    void theSystemThatSentItReadsWhyItWasRefused() {
        String id = hall.sent();
        done(hall.clerk(), path(id, "refusal"), Bodies.REFUSAL);
        Api sender = hall.integrator("integrator-demo");

        JsonNode opened =
                asked(sender, fields(id, "PROPER_CHANNEL")).json().path("cases").path(0);

        assertThat(opened.path("fields").path("PROPER_CHANNEL").asText()).isEqualTo("嘎鲁图镇人民调解委员会");
        assertProblem(asked(sender, fields(id, "REPORTER_PHONE")), 403, "opening.sender-refusal-only");
        assertProblem(asked(hall.integrator("another"), fields(id, "PROPER_CHANNEL")), 404, "case.unknown");
        assertThat(hall.recorded(id)).doesNotContain("嘎鲁图镇人民调解委员会");
    }

    @Test
    void aListedServiceAccountReads() {
        String id = hall.registered();
        Api listed = hall.client("opener-for-tests", "service");

        assertThat(asked(listed, fields(id, "PROBLEM")).status()).isEqualTo(200);
        assertProblem(
                asked(hall.client("doudi-services", "service"), fields(id, "PROBLEM")),
                403,
                "opening.account-not-listed");
    }

    @Test
    void peopleWhoLookAtOnceAreAllRecorded() {
        String id = hall.registered();
        try (var people = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> looking = IntStream.range(0, 4)
                    .mapToObj(_ -> people.submit(
                            () -> asked(hall.clerk(), fields(id, "PROBLEM")).status()))
                    .toList();
            assertThat(looking).extracting(OpeningApiTest::got).containsOnly(200);
        }
        assertThat(hall.events(id)).hasSize(5);
    }

    @Test
    void theSameTelephoneAtOnceIsOnePerson() {
        long before = hall.count("subject");
        try (var people = Executors.newFixedThreadPool(8)) {
            Stream<Future<JsonNode>> registering = IntStream.range(0, 16)
                    .mapToObj(i -> people.submit(() -> done(hall.clerk(), "/api/v1/cases", registration(i))))
                    .toList()
                    .stream();
            assertThat(registering
                            .map(OpeningApiTest::got)
                            .map(made -> subject(made.path("caseId").asText()))
                            .distinct())
                    .hasSize(1);
        }
        assertThat(hall.count("subject")).isEqualTo(before + 1);
    }

    @Test
    void whoseKeyIsGoneIsErased() {
        String id = done(hall.clerk(), "/api/v1/cases", registration("19900007777"))
                .path("caseId")
                .asText();
        pool.query("DELETE FROM subject WHERE id = '" + subject(id) + "'")
                .execute()
                .await()
                .indefinitely();

        String other = hall.registered();

        assertProblem(asked(hall.clerk(), fields(other, "PROBLEM"), fields(id, "PROBLEM")), 404, "reporter.erased");
        assertThat(hall.events(other)).as("whole or not at all").containsExactly("CaseRegistered");
        assertThat(hall.events(id)).containsExactly("CaseRegistered");
    }

    private static Answer asked(Api who, Map<?, ?>... cases) {
        return post(who, OPENINGS, opening(cases));
    }

    private static Map<String, ?> opening(Map<?, ?>... cases) {
        return Map.of("purpose", "回电核实材料", "cases", List.of(cases));
    }

    private static Map<String, ?> fields(String id, String... names) {
        return Map.of("caseId", id, "fields", List.of(names));
    }

    private static Map<String, ?> sealed(String id, String... texts) {
        return Map.of("caseId", id, "sealed", List.of(texts));
    }

    private static String[] texts(int count) {
        return IntStream.range(0, count).mapToObj(_ -> "c2VhbGVk").toArray(String[]::new);
    }

    /// The sealed telephone, as somebody may have found it in the log.
    private String phone(String caseId) {
        return hall.recorded(caseId).replaceAll("(?s)^.*\"reporterPhone\":\"([^\"]+)\".*$", "$1");
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
                UnitRole.LEAD,
                HandlingClass.MULTI,
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
                UnitRole.LEAD,
                HandlingClass.MULTI,
                ReceiptMode.SIGNED,
                Optional.of(new StaffId("coord-bdc")),
                NOON);
    }

    private String subject(String caseId) {
        return hall.recorded(caseId).replaceAll("(?s)^.*\"subject\":\"([^\"]+)\".*$", "$1");
    }

    private static Map<String, ?> registration(int way) {
        return registration(way % 2 == 0 ? "+86 199-0000-5678" : "19900005678");
    }

    private static Map<String, ?> registration(String phone) {
        return Bodies.with(Bodies.CASE, "reflection.reporter.phone", phone);
    }

    private static <T> T got(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
