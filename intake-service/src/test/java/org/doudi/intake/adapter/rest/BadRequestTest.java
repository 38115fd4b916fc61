package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input is told by its field, and changes nothing.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class BadRequestTest {
    private static final String CASES = "/api/v1/cases";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private Hall hall;
    private long before;

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
        before = hall.count("event");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reflection",
                "reflection.reporter",
                "reflection.reporter.type",
                "reflection.reporter.name",
                "reflection.reporter.phone",
                "reflection.problem",
                "reflection.demand",
                "reflection.matter.code",
                "acceptance.signature",
                "acceptance.signature.kind"
            })
    void whatIsMissingIsNamed(String field) {
        assertViolation(post(hall.clerk(), CASES, Bodies.without(Bodies.CASE, field)), field);
    }

    @ParameterizedTest
    @CsvSource({
        "reflection.reporter.type, ALIEN",
        "reflection.reporter.name, 13800000000",
        "reflection.reporter.phone, 12345",
        "reflection.reporter.organisation.uscc, 123",
        "reflection.visitCount, 0",
        "reflection.demand, ' '",
        "reflection.problem, 'x\u0000y'",
        "acceptance.signature.kind, THUMB",
        "acceptance.signature.signedAt, yesterday",
        "externalRef, '有 空格'",
        "surprise, 1"
    })
    void whatIsWrongIsNamed(String field, String value) {
        assertViolation(post(hall.clerk(), CASES, Bodies.with(Bodies.CASE, field, value)), field);
    }

    @Test
    void listsAreBoundedAndTheirCodesKnown() {
        assertViolation(
                post(hall.clerk(), CASES, Bodies.with(Bodies.CASE, "acceptance.scopeCodes", List.of("NO_SUCH"))),
                "acceptance.scopeCodes.[0]");
        assertViolation(
                post(hall.clerk(), CASES, Bodies.with(Bodies.CASE, "reflection.involvedUnits", List.of("bdc"))),
                "reflection.involvedUnits[0].<list element>");
        assertViolation(
                post(
                        hall.clerk(),
                        CASES,
                        Bodies.with(Bodies.CASE, "reflection.involvedUnits", Collections.nCopies(21, "BDC"))),
                "reflection.involvedUnits");
        assertViolation(
                post(hall.clerk(), CASES, Bodies.with(Bodies.CASE, "reflection.demand", "长".repeat(2_001))),
                "reflection.demand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "2022-12-01T15:59:59Z",
                "2999-01-01T00:00:00Z"
            })
    void aTimeThatCannotBeIsNamed(String time) {
        String registered = hall.registered();
        String consulting = hall.consulting();
        before = hall.count("event");

        assertViolation(
                post(hall.clerk(), CASES, Bodies.with(Bodies.CASE, "acceptance.signature.signedAt", time)),
                "acceptance.signature.signedAt");
        assertViolation(
                post(hall.clerk(), "/api/v1/refusals", Bodies.with(Bodies.WALK_IN_REFUSAL, "refusal.toldAt", time)),
                "refusal.toldAt");
        assertViolation(
                post(
                        hall.clerk(),
                        "/api/v1/refusals",
                        Bodies.with(Bodies.WALK_IN_REFUSAL, "refusal.handOver.at", time)),
                "refusal.handOver.at");
        assertViolation(
                post(
                        hall.clerk(),
                        path(consulting, "consultation/arrivals"),
                        Bodies.with(Bodies.ARRIVAL, "arrivedAt", time)),
                "arrivedAt");
        assertViolation(
                post(hall.clerk(), path(registered, "consultation"), calledAt(time)), "contacts[0].contactedAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"99999999999999999999", "-99999999999999999999", "9223372036854775807", "99999999999999999"})
    void aNumberThatIsNoTimeIsNamed(String number) {
        String consulting = hall.consulting();
        before = hall.count("event");
        String body = Bodies.json(Bodies.ASSIGNMENT).replace('"' + Bodies.PROMISED + '"', number);

        assertViolation(hall.chief().under(key()).post(path(consulting, "assignment"), body), "promisedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "2999-01-01T00:00:00Z"})
    void noPromiseIsForMoreThanAYear(String promised) {
        String consulting = hall.consulting();
        before = hall.count("event");

        JsonNode problem = assertProblem(
                post(
                        hall.chief(),
                        path(consulting, "assignment"),
                        Bodies.with(Bodies.ASSIGNMENT, "promisedAt", promised)),
                400,
                "assignment.promise-too-far");

        assertThat(problem.path("clause").asText()).isEqualTo("五(三)");
        assertThat(problem.path("title").asText()).contains("五(三)");
        nothingChanged();
    }

    @Test
    void halfACharacterIsNone() {
        String broken = Bodies.json(Bodies.CASE).replace("尽快办理过户", "尽快\\ud842");
        assertViolation(hall.clerk().under(key()).post(CASES, broken), "reflection.demand");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertProblem(hall.clerk().under(key()).post(CASES, "{\"reflection\":"), 400, "request.malformed");
        assertProblem(hall.clerk().under(key()).post(CASES, "[]"), 400, "request.malformed");
        assertProblem(hall.clerk().under(key()).post(CASES, ""), 400, "request.invalid");
        nothingChanged();
    }

    @Test
    void aPostHasItsKey() {
        assertProblem(hall.clerk().post(CASES, Bodies.json(Bodies.CASE)), 400, "request.idempotency-key-missing");
        nothingChanged();
    }

    @Test
    void whatIsNotThereIsUnknown() {
        String nowhere = UUID.randomUUID().toString();
        Map<String, Map<String, ?>> commands = Map.of(
                "acceptance", Bodies.REMOTE_ACCEPTANCE,
                "refusal", Bodies.REFUSAL,
                "consultation", Bodies.CONSULTATION,
                "consultation/arrivals", Bodies.ARRIVAL,
                "classification", Bodies.CLASSIFICATION,
                "on-site-reply", Bodies.SATISFIED,
                "escalation", Bodies.ESCALATION,
                "information", Bodies.INFORMATION);
        commands.forEach(
                (part, body) -> assertProblem(post(hall.clerk(), path(nowhere, part), body), 404, "case.unknown"));
        assertProblem(hall.clerk().get(CASES + "/" + nowhere), 404, "case.unknown");
        assertProblem(hall.clerk().get(CASES + "/not-an-id"), 404, "request.http-404");
        nothingChanged();
    }

    @Test
    void nothingOfAPersonComesBackInAProblem() {
        Answer answer =
                post(hall.clerk(), CASES, Bodies.with(Bodies.CASE, "reflection.reporter.phone", "1990000123456789"));

        assertViolation(answer, "reflection.reporter.phone");
        assertThat(answer.body()).doesNotContain("19900001234", Bodies.NAME);
    }

    private static Map<String, ?> calledAt(String time) {
        return Bodies.with(
                Bodies.CONSULTATION,
                "contacts",
                List.of(Map.of("role", "DUTY_CHIEF", "person", "chief1", "unit", "ZWZX", "contactedAt", time)));
    }

    private void assertViolation(Answer answer, String field) {
        JsonNode problem = assertProblem(answer, 400, "request.invalid");
        assertThat(problem.path("violations"))
                .anySatisfy(violation ->
                        assertThat(violation.path("field").asText()).isEqualTo(field));
        assertThat(problem.path("violations"))
                .allSatisfy(violation ->
                        assertThat(violation.path("message").asText()).containsPattern("\\p{IsHan}"));
        nothingChanged();
    }

    private void nothingChanged() {
        assertThat(hall.count("event")).isEqualTo(before);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
