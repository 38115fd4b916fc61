package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Map;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 受理与不予受理 over REST — 二, 三.1.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class AdmissionApiTest {
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
    void theClerkRegistersACaseWithItsNumber() {
        Answer answer = post(hall.clerk(), "/api/v1/cases", Bodies.CASE);

        assertThat(answer.status()).isEqualTo(201);
        JsonNode made = answer.json();
        assertThat(made.path("caseNo").asText()).matches("乌办反〔\\d{4}〕\\d{4}号");
        assertThat(made.path("state").asText()).isEqualTo("REGISTERED");
        assertThat(made.path("stateName").asText()).isEqualTo("已受理");
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.header("Doudi-Position").orElseThrow()).startsWith("intake/");
        assertThat(hall.events(made.path("caseId").asText())).containsExactly("CaseRegistered");
    }

    @Test
    void numbersFollowEachOther() {
        int first = number(done(hall.clerk(), "/api/v1/cases", Bodies.CASE));
        assertProblem(
                post(hall.clerk(), "/api/v1/cases", Bodies.with(Bodies.CASE, "acceptance.scopeCodes", List.of())),
                400,
                "registration.scope-missing");
        int second = number(done(hall.clerk(), "/api/v1/cases", Bodies.CASE));

        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void nothingThatNamesThePersonIsRecordedInClear() {
        String id = hall.registered();

        assertThat(hall.recorded(id))
                .doesNotContain(Bodies.NAME, Bodies.PHONE, "*1234", "\"1234\"", "张某某", "尽快办理过户", "一次说清")
                .doesNotContain("联系不动产登记中心现场协商", "样例牧业")
                .contains("91150626MADEMX011K", "BDC-01");
    }

    @Test
    void theSameRequestIsTheSameCase() {
        Api keyed = hall.clerk().under("same-request");
        Answer first = keyed.post("/api/v1/cases", Bodies.json(Bodies.CASE));
        Answer second = keyed.post("/api/v1/cases", Bodies.json(Bodies.CASE));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(hall.events(first.json().path("caseId").asText())).hasSize(1);
        assertProblem(
                keyed.post("/api/v1/cases", Bodies.json(Bodies.with(Bodies.CASE, "reflection.demand", "别的诉求"))),
                422,
                "request.key-reused");
    }

    @Test
    void theClerkSaysWhyACaseIsAccepted() {
        assertProblem(
                post(hall.clerk(), "/api/v1/cases", Bodies.without(Bodies.CASE, "acceptance")),
                400,
                "registration.acceptance-missing");
    }

    @Test
    void anotherSystemsReflectionWaitsForTheWindow() {
        String id = hall.sent("OA-17");
        JsonNode view = hall.clerk().get("/api/v1/cases/" + id).json();

        assertThat(view.path("state").asText()).isEqualTo("RECEIVED");
        assertThat(view.path("channel").asText()).isEqualTo("REST");
        JsonNode accepted = done(hall.clerk(), path(id, "acceptance"), Bodies.REMOTE_ACCEPTANCE);
        assertThat(accepted.path("state").asText()).isEqualTo("REGISTERED");
        assertThat(hall.events(id)).containsExactly("ReflectionReceived", "CaseRegistered");
        assertThat(hall.recorded(id)).contains("OA-17");
        assertProblem(
                post(hall.clerk(), path(id, "acceptance"), Bodies.REMOTE_ACCEPTANCE), 409, "case.already-registered");
    }

    @Test
    void anotherSystemRegistersNothingItself() {
        assertProblem(
                post(hall.integrator("integrator-demo"), "/api/v1/cases", Bodies.CASE),
                403,
                "registration.window-only");
    }

    @Test
    void anotherSystemSeesWhatItSentAndNothingElse() {
        String own = hall.sent();
        String foreign = hall.registered();
        Api sender = hall.integrator("integrator-demo");

        JsonNode seen = sender.get("/api/v1/cases/" + own).json();
        assertThat(seen.path("state").asText()).isEqualTo("RECEIVED");
        assertThat(seen.has("acceptance")).isFalse();
        assertProblem(sender.get("/api/v1/cases/" + foreign), 404, "case.unknown");
        assertProblem(hall.integrator("another").get("/api/v1/cases/" + own), 404, "case.unknown");
    }

    @Test
    void aReflectionIsRefusedWithItsNumberAndTold() {
        String id = hall.sent();
        JsonNode refused = done(hall.clerk(), path(id, "refusal"), Bodies.REFUSAL);

        assertThat(refused.path("state").asText()).isEqualTo("NOT_ACCEPTED");
        assertThat(refused.path("caseNo").asText()).matches("乌办反不予〔\\d{4}〕\\d{4}号");
        JsonNode seen =
                hall.integrator("integrator-demo").get("/api/v1/cases/" + id).json();
        assertThat(seen.path("refusal").path("reason").asText()).isEqualTo("PRIVATE_DISPUTE");
        assertThat(hall.recorded(id)).doesNotContain("嘎鲁图镇人民调解委员会");
        assertProblem(post(hall.clerk(), path(id, "refusal"), Bodies.REFUSAL), 409, "case.not-accepted");
    }

    @Test
    void whoStandsAtTheWindowIsHeardAndRefusedAtOnce() {
        JsonNode refused = done(hall.clerk(), "/api/v1/refusals", Bodies.WALK_IN_REFUSAL);

        assertThat(refused.path("state").asText()).isEqualTo("NOT_ACCEPTED");
        assertThat(hall.events(refused.path("caseId").asText()))
                .containsExactly("ReflectionReceived", "CaseNotAccepted");
    }

    @Test
    void anotherReasonNeedsTextAndTheDutyChief() {
        Map<String, ?> other = Bodies.with(Bodies.REFUSAL, "reason", "OTHER_EXCLUDED");
        String id = hall.sent();

        assertProblem(post(hall.clerk(), path(id, "refusal"), other), 400, "refusal.confirmation-missing");
        assertProblem(
                post(hall.chief(), path(id, "refusal"), Bodies.without(other, "text")), 400, "refusal.text-missing");
        assertProblem(
                post(
                        hall.clerk(),
                        path(id, "refusal"),
                        Bodies.with(
                                Bodies.with(Bodies.REFUSAL, "reason", "PETITION"), "scopeCodes", List.of("CONDUCT"))),
                400,
                "refusal.conduct-in-scope");
        assertThat(hall.events(id)).containsExactly("ReflectionReceived");
        done(hall.chief(), path(id, "refusal"), other);
        assertThat(hall.clerk()
                        .get("/api/v1/cases/" + id)
                        .json()
                        .path("refusal")
                        .path("confirmedBy")
                        .asText())
                .isEqualTo("chief1");
    }

    private static int number(JsonNode made) {
        return Integer.parseInt(made.path("caseNo").asText().replaceAll("^.*〕|号$", ""));
    }
}
