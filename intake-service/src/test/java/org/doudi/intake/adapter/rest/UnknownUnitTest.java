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
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.StreamId;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 进驻部门: once the departments have registered, nothing is asked of one that there is not.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class UnknownUnitTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant DAY_OF_THE_PLAN = Instant.parse("2022-12-01T16:00:00Z");
    private static final List<String> UNITS = List.of("ZWZX", "BDC", "SWJ");
    private static final String CASES = "/api/v1/cases";
    private static final Object UNKNOWN = List.of("BDC", "XX");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    @Test
    void aDepartmentThatThereIsNotIsRefusedByItsField() {
        Hall hall = new Hall(base, pool);
        departmentsRegister(hall);

        String registered = hall.registered();
        String consulting = hall.consulting();
        String sent = hall.sent();
        long before = hall.count("event");

        assertUnknown(
                post(hall.clerk(), CASES, Bodies.with(Bodies.CASE, "reflection.involvedUnits", UNKNOWN)),
                "reflection.involvedUnits[1]");
        assertUnknown(
                post(hall.clerk(), CASES, Bodies.with(Bodies.CASE, "acceptance.involvedUnits", UNKNOWN)),
                "acceptance.involvedUnits[1]");
        assertUnknown(
                post(
                        hall.integrator("integrator-demo"),
                        CASES,
                        Bodies.with(Bodies.SENT, "reflection.involvedUnits", UNKNOWN)),
                "reflection.involvedUnits[1]");
        assertUnknown(
                post(
                        hall.clerk(),
                        path(sent, "acceptance"),
                        Bodies.with(Bodies.REMOTE_ACCEPTANCE, "involvedUnits", UNKNOWN)),
                "involvedUnits[1]");
        assertUnknown(
                post(
                        hall.clerk(),
                        "/api/v1/refusals",
                        Bodies.with(Bodies.WALK_IN_REFUSAL, "reflection.involvedUnits", UNKNOWN)),
                "reflection.involvedUnits[1]");
        assertUnknown(post(hall.clerk(), path(registered, "consultation"), calling("XX")), "contacts[2].unit");
        assertUnknown(
                post(hall.clerk(), path(consulting, "tolerances"), Bodies.with(Bodies.COMMITMENT, "unit", "XX")),
                "unit");
        assertUnknown(
                post(
                        hall.clerk(),
                        path(consulting, "consultation/arrivals"),
                        Bodies.with(Bodies.ARRIVAL, "unit", "XX")),
                "unit");
        assertUnknown(
                post(hall.chief(), path(consulting, "assignment"), Bodies.with(Bodies.ASSIGNMENT, "unit", "XX")),
                "unit");
        assertThat(hall.count("event")).isEqualTo(before);
        done(hall.chief(), path(consulting, "assignment"), Bodies.ASSIGNMENT);
    }

    private static void departmentsRegister(Hall hall) {
        try (ForeignLog routing = new ForeignLog("/routing-service", "system:test")) {
            UNITS.forEach(unit -> routing.tells(
                    StreamId.named("departments", "150626"),
                    new DepartmentRegistered(new OrgCode(unit), unit, "STATIONED", DAY_OF_THE_PLAN),
                    DAY_OF_THE_PLAN));
            await().atMost(LIMIT).until(() -> hall.count("department") == UNITS.size());
        }
    }

    private static Map<String, ?> calling(String unit) {
        return Bodies.with(
                Bodies.CONSULTATION,
                "contacts",
                List.of(
                        Map.of("role", "DUTY_CHIEF", "person", "chief1", "unit", "ZWZX"),
                        Map.of("role", "WINDOW_STAFF", "person", "window-bdc", "unit", "BDC"),
                        Map.of("role", "CHIEF_REPRESENTATIVE", "person", "coord-xx", "unit", unit)));
    }

    private static void assertUnknown(Answer answer, String field) {
        JsonNode problem = assertProblem(answer, 400, "unit.unknown");
        assertThat(problem.path("violations").path(0).path("field").asText()).isEqualTo(field);
        assertThat(problem.path("title").asText()).isEqualTo("没有这个部门：XX");
    }
}
