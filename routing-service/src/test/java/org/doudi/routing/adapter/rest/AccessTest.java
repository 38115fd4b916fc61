package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what: every endpoint for every role, and nothing without a token.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class AccessTest {
    private static final String CASE = "/api/v1/cases/00000000-0000-0000-0000-0000000000aa";
    private static final String MEETING = "/api/v1/meetings/00000000-0000-0000-0000-0000000000cc";
    private static final String TRANSFER = "/api/v1/transfers/00000000-0000-0000-0000-0000000000bb";
    private static final Set<String> LOOKERS =
            Set.of("clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "auditor");
    private static final Set<String> COLLEAGUES = Set.of(
            "clerk",
            "duty-chief",
            "centre-lead",
            "coordinator",
            "bureau",
            "working-group",
            "leader",
            "auditor",
            "admin");
    private static final Set<String> ROLES = Set.of(
            "clerk",
            "duty-chief",
            "centre-lead",
            "coordinator",
            "bureau",
            "working-group",
            "auditor",
            "leader",
            "discipline",
            "admin",
            "hotline",
            "integrator",
            "service");

    record Endpoint(String method, String path, Map<String, ?> body, Set<String> allowed) {
        Answer askedOf(Api api) {
            return new Answer(
                    method.equals("GET") ? api.get(path) : api.under("access").post(path, Caller.json(body)));
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                new Endpoint("GET", CASE, Map.of(), LOOKERS),
                new Endpoint("GET", CASE + "/words", Map.of(), LOOKERS),
                new Endpoint(
                        "GET",
                        MEETING,
                        Map.of(),
                        Set.of("duty-chief", "centre-lead", "coordinator", "bureau", "auditor")),
                new Endpoint("GET", TRANSFER, Map.of(), LOOKERS),
                new Endpoint("GET", "/api/v1/departments", Map.of(), ROLES),
                new Endpoint("GET", "/api/v1/departments/BDC/names", Map.of(), ROLES),
                new Endpoint("GET", "/api/v1/coordinators", Map.of(), COLLEAGUES),
                new Endpoint("GET", "/api/v1/departments/BDC/coordinators", Map.of(), COLLEAGUES),
                new Endpoint("GET", "/api/v1/departments/BDC/coordinators/current", Map.of(), COLLEAGUES),
                posted("/api/v1/departments/XX/coordinators", Bodies.DESIGNATION, "centre-lead"),
                posted("/api/v1/departments/XX/coordinators/relief", Bodies.RELIEF, "centre-lead"),
                posted("/api/v1/departments/XX/names", Bodies.NAME, "admin"),
                posted("/api/v1/meetings", Bodies.convening("00000000-0000-0000-0000-0000000000aa"), "centre-lead"),
                posted(MEETING + "/rescheduling", Bodies.RESCHEDULE, "centre-lead"),
                posted(CASE + "/review/schedule", Bodies.SCHEDULE, "centre-lead"),
                posted(CASE + "/review/rescheduling", Bodies.RESCHEDULE, "centre-lead"),
                posted(CASE + "/review/meeting", Bodies.HELD, "centre-lead"),
                posted(CASE + "/review/conclusion", Bodies.concluded("UNRESOLVED"), "centre-lead"),
                posted(CASE + "/transfers", Bodies.ISSUE, "clerk"),
                posted(CASE + "/coordinations", Bodies.COORDINATION, "bureau"),
                posted(CASE + "/minutes/deliveries", Bodies.MINUTES, "clerk", "centre-lead"),
                posted(CASE + "/written-bases", Bodies.BASIS, "coordinator"),
                posted(CASE + "/written-bases/returns", Bodies.RETURN, "duty-chief"),
                posted(CASE + "/cannot-reply", Bodies.REPLY, "clerk"),
                posted(CASE + "/working-group/report", Bodies.TO_GROUP, "centre-lead"),
                posted(CASE + "/working-group/decision", Bodies.GROUP_DECISION, "working-group"),
                posted(CASE + "/superior/report", Bodies.TO_SUPERIOR, "coordinator"),
                posted(CASE + "/superior/reply", Bodies.SUPERIOR_REPLY, "coordinator"),
                posted(CASE + "/superior/silence", Bodies.SUPERIOR_SILENCE, "centre-lead"),
                posted(TRANSFER + "/receipt", Map.of(), "coordinator"),
                posted(TRANSFER + "/objection", Bodies.OBJECTION, "coordinator"),
                posted(TRANSFER + "/objection/decision", Bodies.PASSED_ON, "duty-chief"),
                posted(TRANSFER + "/extension", Bodies.EXTENSION, "coordinator"),
                posted(TRANSFER + "/extension/notices", Bodies.EXTENSION_NOTICE, "coordinator"),
                posted(TRANSFER + "/extension/grant", Map.of(), "duty-chief", "bureau"),
                posted(TRANSFER + "/extension/refusal", Bodies.EXTENSION_REFUSAL, "duty-chief", "bureau"),
                posted(TRANSFER + "/progress", Bodies.PROGRESS, "coordinator"),
                posted(TRANSFER + "/impossibility", Bodies.IMPOSSIBILITY, "coordinator"),
                posted(TRANSFER + "/completion", Bodies.COMPLETION, "coordinator"),
                posted(TRANSFER + "/consolidation", Bodies.CONSOLIDATION, "coordinator"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRolesOfThePlanComeIn(Endpoint endpoint) {
        for (String role : ROLES) {
            Answer answer = endpoint.askedOf(new Caller("somebody", "BDC", role).api());
            String code = answer.status() < 400 ? "" : answer.value("code");
            if (endpoint.allowed().contains(role)) {
                assertThat(code).as("%s for %s", endpoint.path(), role).isNotEqualTo("request.forbidden");
                assertThat(answer.status()).isNotIn(400, 401, 405, 500);
            } else {
                assertThat(answer.status())
                        .as("%s for %s", endpoint.path(), role)
                        .isEqualTo(403);
                assertThat(code).isEqualTo("request.forbidden");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyComesInWithoutAToken(Endpoint endpoint) {
        assertThat(endpoint.askedOf(Caller.door()).status()).isEqualTo(401);
    }

    private static Endpoint posted(String path, Map<String, ?> body, String... roles) {
        return new Endpoint("POST", path, body, Set.of(roles));
    }
}
