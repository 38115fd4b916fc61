package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

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
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 容缺受理 — 四(三): the window and the department, each its own part.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ToleranceApiTest {
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
    void promisedEndorsedAcceptedAndSupplied() {
        String id = hall.consulting();
        done(hall.clerk(), path(id, "tolerances"), Bodies.COMMITMENT);
        assertProblem(post(unit(), path(id, "tolerances/BDC/acceptance"), Map.of()), 409, "tolerance.not-endorsed");
        done(hall.clerk(), path(id, "tolerances/BDC/endorsement"), Map.of());
        done(unit(), path(id, "tolerances/BDC/acceptance"), Map.of());
        assertProblem(
                post(unit(), path(id, "tolerances/BDC/undoing"), Bodies.TOLERANCE_REASON), 409, "tolerance.not-lapsed");
        done(hall.chief(), path(id, "tolerances/BDC/supply"), Map.of());

        assertThat(hall.events(id))
                .containsExactly(
                        "CaseRegistered",
                        "OnSiteConsultationStarted",
                        "ToleranceCommitmentMade",
                        "ToleranceEndorsed",
                        "ToleranceAccepted",
                        "ToleranceMaterialsSupplied");
        assertThat(hall.recorded(id)).doesNotContain("张三");
        assertThat(hall.clerk().get(path(id, "words")).json().path("words").findValuesAsText("what"))
                .contains("容缺的材料", "补齐的材料");
    }

    @Test
    void aPromiseThatRanOutIsUndone() {
        String id = accepted();
        Instant promisedAt = Instant.parse((String) Bodies.COMMITMENT.get("promisedAt"));
        try (ForeignLog deadline = new ForeignLog("/deadline-service", "system:test")) {
            deadline.tells(
                    StreamId.parse(id),
                    new ClockLapsed(
                            UUID.randomUUID(),
                            ClockKind.TOLERANCE,
                            ClockScope.unit(new OrgCode("BDC")),
                            promisedAt,
                            promisedAt.plusSeconds(30)),
                    promisedAt);
            await().atMost(Duration.ofSeconds(30)).until(() -> hall.events(id).contains("ToleranceLapsed"));
        }

        done(unit(), path(id, "tolerances/BDC/undoing"), Bodies.TOLERANCE_REASON);
        assertThat(hall.events(id)).endsWith("ToleranceLapsed", "ToleranceUndone");
        assertThat(hall.recorded(id)).doesNotContain("张三");
    }

    @Test
    void anotherDepartmentFindsNoCase() {
        String id = accepted();
        Api another = hall.staffOf("coord-swj", "SWJ", "coordinator");

        for (String act : List.of("acceptance", "supply")) {
            assertProblem(post(another, path(id, "tolerances/BDC/" + act), Map.of()), 404, "case.unknown");
        }
        for (String act : List.of("refusal", "undoing")) {
            assertProblem(
                    post(another, path(id, "tolerances/BDC/" + act), Bodies.TOLERANCE_REASON), 404, "case.unknown");
        }
        assertProblem(post(another, path(id, "tolerances/SWJ/acceptance"), Map.of()), 404, "tolerance.unknown");
    }

    @Test
    void whatIsWrittenWronglyIsRefusedAndChangesNothing() {
        String id = hall.consulting();
        assertProblem(
                post(hall.clerk(), path(id, "tolerances"), Bodies.with(Bodies.COMMITMENT, "items", List.of())),
                400,
                "request.invalid");
        assertProblem(
                post(hall.clerk(), path(id, "tolerances"), Bodies.without(Bodies.COMMITMENT, "signature")),
                400,
                "request.invalid");
        assertProblem(
                post(
                        hall.clerk(),
                        path(id, "tolerances"),
                        Bodies.with(Bodies.COMMITMENT, "promisedAt", "2022-12-03T00:00:00Z")),
                400,
                "tolerance.date-in-past");
        assertProblem(post(hall.clerk(), path(id, "tolerances/b-c/endorsement"), Map.of()), 400, "request.invalid");
        assertProblem(post(hall.clerk(), path(id, "tolerances/BDC/endorsement"), Map.of()), 404, "tolerance.unknown");
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "OnSiteConsultationStarted");
    }

    private String accepted() {
        String id = hall.consulting();
        done(hall.clerk(), path(id, "tolerances"), Bodies.COMMITMENT);
        done(hall.clerk(), path(id, "tolerances/BDC/endorsement"), Map.of());
        done(unit(), path(id, "tolerances/BDC/acceptance"), Map.of());
        return id;
    }

    private Api unit() {
        return hall.staffOf("coord-bdc", "BDC", "coordinator");
    }
}
