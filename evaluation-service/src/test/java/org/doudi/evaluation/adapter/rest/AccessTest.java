package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what: every endpoint for every role, and nothing without a token.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class AccessTest {
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
        Answer askedBy(Api who) {
            return method.equals("GET") ? who.get(path) : Hall.post(who, path, body);
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                new Endpoint(
                        "GET",
                        "/api/v1/cases/" + Hall.NO_CASE,
                        Map.of(),
                        Set.of("clerk", "duty-chief", "centre-lead", "leader", "auditor")),
                new Endpoint(
                        "GET",
                        "/api/v1/cases/" + Hall.NO_CASE + "/words",
                        Map.of(),
                        Set.of("clerk", "duty-chief", "centre-lead", "leader", "auditor")),
                posted("rating-invitations", Requested.INVITATION, "clerk"),
                posted("rating-attempts", Requested.ATTEMPT, "clerk"),
                posted("ratings", Requested.rating(1), "clerk", "hotline", "integrator"),
                posted("rating-slips", Requested.SLIP, "clerk"),
                posted("rating-slips/checks", Requested.slip("000000"), "service"),
                new Endpoint("GET", "/api/v1/ratings/" + Requested.NO_CODE + "/qr", Map.of(), Set.of("clerk")),
                posted("completion-returns", Requested.COMPLETION_RETURN, "clerk"),
                posted("follow-ups", Requested.VISITED, "clerk"),
                posted("rating-appeals", Requested.APPEAL, "coordinator"),
                posted("rating-appeals/decision", Requested.APPEAL_DECISION, "duty-chief"),
                posted("leader", Requested.LEADER, "clerk", "duty-chief"),
                posted("rework", Requested.REWORK, "duty-chief"),
                posted("closure", Requested.CLOSURE, "duty-chief"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRolesOfThePlanComeIn(Endpoint endpoint) {
        for (String role : ROLES) {
            Answer answer = endpoint.askedBy(Hall.staff("somebody", role));
            String code = answer.json().path("code").asText();
            if (endpoint.allowed().contains(role)) {
                assertThat(answer.status())
                        .as("%s for %s: %s", endpoint.path(), role, answer.body())
                        .isIn(200, 404, 409);
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
        assertThat(endpoint.askedBy(Hall.nobody()).status()).isEqualTo(401);
    }

    private static Endpoint posted(String what, Map<String, ?> body, String... roles) {
        return new Endpoint("POST", Hall.path(Hall.NO_CASE, what), body, Set.of(roles));
    }
}
