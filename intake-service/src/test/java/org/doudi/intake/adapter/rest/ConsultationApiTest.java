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
import java.util.UUID;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 现场协商 over REST — 三.2, 五(三).
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ConsultationApiTest {
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
    void anAnswerThatSatisfiesEndsTheCaseOnTheSpot() {
        String id = hall.consulting();
        done(hall.clerk(), path(id, "consultation/arrivals"), Bodies.ARRIVAL);
        done(hall.clerk(), path(id, "classification"), Bodies.CLASSIFICATION);
        JsonNode consulting = hall.clerk().get("/api/v1/cases/" + id).json();
        JsonNode ended = done(hall.clerk(), path(id, "on-site-reply"), Bodies.SATISFIED);

        assertThat(consulting.path("hall").path("contacts")).hasSize(3);
        assertThat(consulting.path("hall").path("arrivals")).hasSize(1);
        assertThat(consulting
                        .path("hall")
                        .path("classification")
                        .path("category")
                        .asText())
                .isEqualTo("HARD");
        assertThat(ended.path("state").asText()).isEqualTo("RESOLVED_ON_SITE");
        assertThat(hall.events(id))
                .containsExactly(
                        "CaseRegistered",
                        "OnSiteConsultationStarted",
                        "ConsultationPartyArrived",
                        "CaseClassified",
                        "OnSiteReplied",
                        "OnSiteResolved");
        assertThat(hall.recorded(id)).doesNotContain("税务局代开", "已办结\"");
        assertThat(hall.clerk()
                        .get("/api/v1/cases/" + id)
                        .json()
                        .path("hall")
                        .path("resolved")
                        .asText())
                .isEqualTo("DONE");
    }

    @Test
    void anAnswerThatDisappointsGoesToTheCentre() {
        String id = hall.consulting();
        assertProblem(
                post(hall.clerk(), path(id, "escalation"), Bodies.with(Bodies.ESCALATION, "reason", "UNSATISFIED")),
                409,
                "escalation.no-reply");
        done(hall.clerk(), path(id, "on-site-reply"), Bodies.DISSATISFIED);
        JsonNode escalated =
                done(hall.clerk(), path(id, "escalation"), Bodies.with(Bodies.ESCALATION, "reason", "UNSATISFIED"));

        assertThat(escalated.path("state").asText()).isEqualTo("REVIEW_PENDING");
        assertThat(hall.recorded(id)).contains("\"units\":[\"BDC\"]").doesNotContain("报中心研究");
        assertProblem(post(hall.clerk(), path(id, "on-site-reply"), Bodies.SATISFIED), 409, "consultation.ended");
    }

    @Test
    void missingMaterialsAreAwaitedAndBrought() {
        String id = hall.consulting();
        assertProblem(
                post(hall.clerk(), path(id, "materials/guidance"), Bodies.with(Bodies.GUIDANCE, "items", List.of())),
                400,
                "request.invalid");
        assertProblem(
                post(
                        hall.clerk(),
                        path(id, "materials/guidance"),
                        Bodies.with(Bodies.GUIDANCE, "guidedBy", List.of("clerk1"))),
                400,
                "materials.department-missing");
        JsonNode awaited = done(hall.clerk(), path(id, "materials/guidance"), Bodies.GUIDANCE);
        assertThat(awaited.path("state").asText()).isEqualTo("AWAITING_MATERIALS");
        assertThat(hall.clerk()
                        .get("/api/v1/cases/" + id)
                        .json()
                        .at("/hall/materials/agreedAt")
                        .asText())
                .isEqualTo(Bodies.PROMISED);
        assertProblem(
                post(hall.clerk(), path(id, "on-site-reply"), Bodies.SATISFIED),
                409,
                "consultation.awaiting-materials");
        assertProblem(
                post(hall.clerk(), path(id, "materials/conclusion"), Bodies.MATERIALS_ENDING),
                409,
                "materials.call-first");

        JsonNode brought = done(hall.clerk(), path(id, "materials/delivery"), Bodies.DELIVERY);
        assertThat(brought.path("state").asText()).isEqualTo("CONSULTING");
        assertThat(hall.recorded(id)).doesNotContain("张三");
    }

    @Test
    void whoWithdrawsIsLetGo() {
        String id = hall.consulting();
        JsonNode withdrawn = done(hall.clerk(), path(id, "withdrawal"), Bodies.WITHDRAWAL);

        assertThat(withdrawn.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(hall.events(id)).endsWith("WithdrawalStated", "CaseWithdrawn");
        assertProblem(post(hall.clerk(), path(id, "on-site-reply"), Bodies.SATISFIED), 409, "case.withdrawn");
        assertThat(hall.recorded(id)).doesNotContain("张三", "自行办妥");
    }

    @Test
    void theDutyChiefAssignsInTheHall() {
        String id = hall.consulting();

        assertProblem(post(hall.clerk(), path(id, "assignment"), Bodies.ASSIGNMENT), 403, "request.forbidden");
        assertProblem(
                post(hall.chief(), path(id, "assignment"), Bodies.with(Bodies.ASSIGNMENT, "reporterAgreed", false)),
                400,
                "assignment.not-agreed");
        assertProblem(
                post(
                        hall.chief(),
                        path(id, "assignment"),
                        Bodies.with(Bodies.ASSIGNMENT, "promisedAt", "2020-01-01T09:00:00+08:00")),
                400,
                "assignment.promise-in-past");
        JsonNode assigned = done(hall.chief(), path(id, "assignment"), Bodies.ASSIGNMENT);
        assertThat(assigned.path("state").asText()).isEqualTo("ASSIGNED_ON_SITE");
        assertThat(hall.recorded(id)).contains("\"promisedAt\":\"" + Bodies.PROMISED + "\"");
    }

    @Test
    void anAnswerAndItsEndBelongTogether() {
        String id = hall.consulting();

        assertProblem(
                post(hall.clerk(), path(id, "on-site-reply"), Bodies.without(Bodies.SATISFIED, "kind")),
                400,
                "reply.kind-missing");
        assertProblem(
                post(hall.clerk(), path(id, "on-site-reply"), Bodies.with(Bodies.DISSATISFIED, "kind", "DONE")),
                400,
                "reply.not-settled");
        assertProblem(
                post(
                        hall.clerk(),
                        path(id, "on-site-reply"),
                        Bodies.with(
                                Bodies.with(Bodies.SATISFIED, "kind", "EXPLAINED_CANNOT"),
                                "repliedBy",
                                List.of("clerk1"))),
                400,
                "reply.joint-explanation-missing");
    }

    @Test
    void whatTheClerkSawMustStillStand() {
        String id = hall.consulting();
        String key = UUID.randomUUID().toString();
        Answer stale = hall.clerk()
                .under(key)
                .with("If-Match", "\"1\"")
                .post(path(id, "escalation"), Bodies.json(Bodies.ESCALATION));

        assertProblem(stale, 412, "request.stale");
        assertThat(hall.events(id)).hasSize(2);
        assertThat(hall.clerk()
                        .under(key)
                        .with("If-Match", "\"2\"")
                        .post(path(id, "escalation"), Bodies.json(Bodies.ESCALATION))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theReporterIsToldAndTheTextIsSealed() {
        String id = hall.registered();
        done(hall.clerk(), path(id, "information"), Bodies.INFORMATION);

        assertThat(hall.events(id)).containsExactly("CaseRegistered", "ReporterInformed");
        assertThat(hall.recorded(id)).doesNotContain("已报中心研究");
    }
}
