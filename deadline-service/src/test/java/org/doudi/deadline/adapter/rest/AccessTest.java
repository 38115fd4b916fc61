package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.testkit.Api;
import org.doudi.testkit.Described;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every endpoint with every role: those of the plan come in, and nobody else.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class AccessTest {
    private static final String CASE = "/api/v1/cases/00000000-0000-0000-0000-0000000000aa";
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

    private static final Set<String> WATCHERS =
            Set.of("clerk", "duty-chief", "centre-lead", "bureau", "leader", "auditor");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> SERVICES = Set.of("service");

    /// @param body what a POST sends; a body that is refused shows that who sent it came in
    record Endpoint(String method, String path, Set<String> allowed, String body) {
        static Endpoint get(String path, Set<String> allowed) {
            return new Endpoint("GET", path, allowed, "");
        }

        static Endpoint post(String path, Set<String> allowed) {
            return new Endpoint("POST", path, allowed, "{}");
        }

        Api.Answer asked(Api api) {
            return method.equals("GET") ? api.get(path) : api.post(path, body);
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                Endpoint.get(CASE + "/clocks", WATCHERS),
                Endpoint.get(CASE + "/clocks/00000000-0000-0000-0000-0000000000bb/receipt", WATCHERS),
                Endpoint.get(CASE + "/clocks/00000000-0000-0000-0000-0000000000bb/receipt/page", WATCHERS),
                Endpoint.get(
                        CASE + "/clocks/00000000-0000-0000-0000-0000000000bb/receipt/page.pdf",
                        Set.of("clerk", "duty-chief", "centre-lead", "bureau", "leader", "auditor", "service")),
                Endpoint.get(CASE + "/holders", WATCHERS),
                Endpoint.post(CASE + "/what-ifs", Set.of("duty-chief", "centre-lead", "bureau", "leader")),
                Endpoint.post("/api/v1/what-ifs", Set.of("centre-lead", "bureau", "admin")),
                Endpoint.get("/api/v1/clocks/next-due", SERVICES),
                Endpoint.get("/api/v1/business-hours?at=2026-02-16T01:00:00Z", SERVICES),
                Endpoint.get("/api/v1/due-dates?from=2026-02-09T02:00:00Z&workingDays=10", SERVICES),
                Endpoint.get("/api/v1/calendars/working-days?from=2026-02-09&to=2026-02-28", SERVICES),
                Endpoint.post(
                        CASE + "/clocks/00000000-0000-0000-0000-0000000000bb/urgings",
                        Set.of("clerk", "duty-chief", "centre-lead", "bureau")),
                Endpoint.get(CASE + "/urgings", Set.of("coordinator", "leader")),
                Endpoint.get("/api/v1/calendars", ROLES),
                Endpoint.post("/api/v1/calendars", ADMIN),
                Endpoint.post("/api/v1/calendars/previews", ADMIN),
                Endpoint.post("/api/v1/office-hours", ADMIN),
                Endpoint.post("/api/v1/office-hours/previews", ADMIN),
                Endpoint.get("/api/v1/policies", ROLES),
                Endpoint.post("/api/v1/policies", ADMIN));
    }

    @BeforeEach
    void nothingIsDueYet() {
        new Surroundings().itIs("2022-03-07T09:00");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRolesOfThePlanComeIn(Endpoint endpoint) {
        for (String role : ROLES) {
            Api.Answer answer = endpoint.asked(as(role));
            if (endpoint.allowed().contains(role)) {
                assertThat(answer.status()).as("%s for %s", endpoint, role).isIn(200, 204, 400, 404);
            } else {
                assertThat(answer.status()).as("%s for %s", endpoint, role).isEqualTo(403);
                assertThat(answer.json().path("code").asText()).isEqualTo("request.forbidden");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyComesInWithoutAToken(Endpoint endpoint) {
        assertThat(endpoint.asked(door()).status()).isEqualTo(401);
        assertThat(endpoint.asked(door().as(TestTokens.forAudience("another", "clerk1", "clerk", "service", "admin")))
                        .status())
                .isEqualTo(401);
    }

    /// A file is no JSON; it has a walk of its own.
    @Test
    void onlyAdministratorsPublishFiles() {
        for (String path : CalendarResourceTest.FILES) {
            for (String role : ROLES) {
                assertThat(as(role).with("Content-Type", "text/csv")
                                .post(path + "?year=1", "x")
                                .status())
                        .as("%s for %s", path, role)
                        .isEqualTo(role.equals("admin") ? 400 : 403);
            }
            assertThat(door().with("Content-Type", "text/csv").post(path, "x").status())
                    .isEqualTo(401);
        }
    }

    @Test
    void theWalkOverTheRolesLeavesNothingOut() {
        List<String> walked = Stream.concat(
                        endpoints().map(endpoint -> endpoint.method() + " " + endpoint.path()),
                        CalendarResourceTest.FILES.stream().map(path -> "POST " + path))
                .toList();
        assertThat(Described.by(door()).leftOutBy(walked)).isEmpty();
    }

    private static Api as(String role) {
        return door().as(TestTokens.of("somebody", "BDC", role));
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
