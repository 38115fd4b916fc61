package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what: every endpoint for every role, and nothing without a token.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class AccessTest {
    private static final String CASE = "/api/v1/cases/00000000-0000-0000-0000-0000000000aa";
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
    private static final String[] WINDOW = {"clerk", "duty-chief"};
    private static final String[] WINDOW_OR_CENTRE = {"clerk", "duty-chief", "centre-lead"};
    private static final Set<String> ROLES = Set.of(
            "clerk",
            "duty-chief",
            "coordinator",
            "centre-lead",
            "bureau",
            "working-group",
            "leader",
            "discipline",
            "auditor",
            "admin",
            "hotline",
            "integrator",
            "service");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    record Endpoint(String method, String path, Map<String, ?> body, Set<String> allowed) {
        Answer askedBy(Api who) {
            return switch (method) {
                case "GET" -> who.get(path);
                case "FILE" -> who.under(UUID.randomUUID().toString()).post(path, PDF);
                default -> Hall.post(who, path, body);
            };
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                posted("/api/v1/cases", Bodies.CASE, "clerk", "integrator"),
                posted("/api/v1/similar-reflections", Map.of("matterCode", "BDC-01"), WINDOW),
                posted("/api/v1/refusals", Bodies.WALK_IN_REFUSAL, WINDOW),
                got(CASE, "clerk", "duty-chief", "centre-lead", "auditor", "integrator"),
                got(CASE + "/words", "clerk", "duty-chief", "centre-lead", "auditor"),
                got(CASE + "/notices", "clerk", "duty-chief", "centre-lead", "auditor"),
                posted(
                        "/api/v1/openings",
                        Map.of(
                                "purpose",
                                "核实",
                                "cases",
                                List.of(Map.of(
                                        "caseId",
                                        "00000000-0000-0000-0000-0000000000aa",
                                        "fields",
                                        List.of("PROBLEM")))),
                        "clerk",
                        "duty-chief",
                        "centre-lead",
                        "coordinator",
                        "leader",
                        "bureau",
                        "working-group",
                        "integrator",
                        "service"),
                posted(CASE + "/acceptance", Bodies.REMOTE_ACCEPTANCE, "clerk"),
                posted(CASE + "/refusal", Bodies.REFUSAL, WINDOW),
                posted(
                        CASE + "/refusal/reversal",
                        Map.of("reason", "属于受理范围", "acceptance", Bodies.REMOTE_ACCEPTANCE),
                        "duty-chief"),
                posted(CASE + "/consultation", Bodies.CONSULTATION, WINDOW_OR_CENTRE),
                posted(CASE + "/consultation/arrivals", Bodies.ARRIVAL, WINDOW_OR_CENTRE),
                posted(CASE + "/classification", Bodies.CLASSIFICATION, WINDOW_OR_CENTRE),
                posted(CASE + "/on-site-reply", Bodies.DISSATISFIED, WINDOW_OR_CENTRE),
                posted(CASE + "/assignment", Bodies.ASSIGNMENT, "duty-chief"),
                posted(CASE + "/escalation", Bodies.ESCALATION, WINDOW_OR_CENTRE),
                posted(CASE + "/materials/guidance", Bodies.GUIDANCE, WINDOW),
                posted(CASE + "/materials/delivery", Bodies.DELIVERY, WINDOW),
                posted(CASE + "/materials/conclusion", Bodies.MATERIALS_ENDING, WINDOW),
                attached(CASE + "/attachments?kind=EVIDENCE&name=a.pdf", "clerk", "duty-chief", "coordinator"),
                got(
                        CASE + "/attachments",
                        "clerk",
                        "duty-chief",
                        "centre-lead",
                        "auditor",
                        "coordinator",
                        "leader",
                        "bureau",
                        "working-group"),
                posted(
                        CASE + "/attachments/1/openings",
                        Map.of("purpose", "核实"),
                        "clerk",
                        "duty-chief",
                        "centre-lead",
                        "coordinator",
                        "leader",
                        "bureau",
                        "working-group",
                        "service"),
                got(CASE + "/attachments/1/ciphertext", "service"),
                posted(CASE + "/acceptance-slip", Map.of(), "clerk", "duty-chief", "centre-lead"),
                posted(CASE + "/amendments", Bodies.AMENDMENT, "duty-chief"),
                posted(CASE + "/tolerances", Bodies.COMMITMENT, WINDOW),
                posted(CASE + "/tolerances/BDC/endorsement", Map.of(), WINDOW),
                posted(CASE + "/tolerances/BDC/acceptance", Map.of(), "coordinator"),
                posted(CASE + "/tolerances/BDC/refusal", Bodies.TOLERANCE_REASON, "coordinator"),
                posted(CASE + "/tolerances/BDC/supply", Map.of(), "clerk", "duty-chief", "coordinator"),
                posted(CASE + "/tolerances/BDC/undoing", Bodies.TOLERANCE_REASON, "coordinator"),
                posted(CASE + "/merger", Bodies.MERGER, "clerk"),
                posted(CASE + "/merger/undoing", Map.of("reason", "不是同一件事"), "duty-chief"),
                posted(CASE + "/withdrawal", Bodies.WITHDRAWAL, WINDOW_OR_CENTRE),
                posted(CASE + "/information", Bodies.INFORMATION, WINDOW_OR_CENTRE),
                posted(CASE + "/recusal", Map.of("persons", List.of("clerk9")), WINDOW_OR_CENTRE),
                posted(CASE + "/erasure", Map.of("reason", "UNLAWFUL"), "centre-lead"),
                got("/api/v1/duty", "clerk", "duty-chief", "leader", "centre-lead", "auditor"),
                posted("/api/v1/duty/rosters", Bodies.ROSTER, "duty-chief", "centre-lead"),
                posted("/api/v1/duty/arrivals", Bodies.SITTING, "clerk", "duty-chief", "leader", "centre-lead"),
                posted("/api/v1/duty/departures", Bodies.SITTING, "clerk", "duty-chief", "leader", "centre-lead"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRolesOfThePlanComeIn(Endpoint endpoint) {
        for (String role : ROLES) {
            Answer answer = endpoint.askedBy(Api.at(base).as(TestTokens.of("somebody", "ZWZX", role)));
            String code =
                    answer.status() < 400 ? "" : answer.json().path("code").asText();
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
        assertThat(endpoint.askedBy(Api.at(base)).status()).isEqualTo(401);
    }

    private static Endpoint attached(String path, String... roles) {
        return new Endpoint("FILE", path, Map.of(), Set.of(roles));
    }

    private static Endpoint posted(String path, Map<String, ?> body, String... roles) {
        return new Endpoint("POST", path, body, Set.of(roles));
    }

    private static Endpoint got(String path, String... roles) {
        return new Endpoint("GET", path, Map.of(), Set.of(roles));
    }
}
