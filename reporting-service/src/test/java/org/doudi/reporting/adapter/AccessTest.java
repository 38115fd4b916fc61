package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.Described;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may read what: every endpoint for every role, and nothing without a token. Which cases each of them is shown is
/// another question, and `SightTest`'s.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class AccessTest {
    private static final String CASE = "00000000-0000-0000-0000-0000000000aa";
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
    private static final Set<String> OF_THE_CENTRE =
            Set.of("clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "leader");

    private static final Set<String> OF_THE_AUDIT = Set.of("auditor", "centre-lead", "discipline");
    private static final Set<String> AT_THE_WINDOW = Set.of("clerk", "duty-chief", "centre-lead");
    private static final Set<String> WITH_BRIEFS = Set.of("centre-lead", "discipline", "auditor");
    private static final Set<String> WITH_ACCOUNTS =
            Set.of("duty-chief", "centre-lead", "bureau", "discipline", "auditor");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    record Endpoint(String method, String path, String body, Set<String> allowed) {
        Endpoint(String path, Set<String> allowed) {
            this("GET", path, "", allowed);
        }

        Endpoint(String method, String path, Set<String> allowed) {
            this(method, path, "", allowed);
        }

        String request() {
            return method + " " + path;
        }

        /// What is asked here without a token; the one form that is posted is empty.
        int statusForNobody() {
            if (!isPublic()) {
                return 401;
            }
            return method.equals("GET") ? 200 : 400;
        }

        /// 六(三), 五(一), 五(四).
        boolean isPublic() {
            return path.startsWith("/api/v1/public/");
        }

        Answer ask(Api door) {
            return method.equals("GET")
                    ? door.get(path)
                    : door.under("walk-" + UUID.randomUUID()).post(path, body);
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                new Endpoint("/api/v1/ledger", with("auditor", "discipline", "hotline", "integrator")),
                new Endpoint("/api/v1/ledger/" + CASE, with("auditor", "discipline", "hotline", "integrator")),
                new Endpoint("/api/v1/cases/" + CASE + "/timeline", with("auditor", "discipline")),
                new Endpoint("/api/v1/cases/" + CASE + "/papers", OF_THE_CENTRE),
                new Endpoint("POST", "/api/v1/cases/" + CASE + "/papers/" + CASE, OF_THE_CENTRE),
                new Endpoint("/api/v1/ledger.xlsx", with("auditor", "discipline")),
                new Endpoint("/api/v1/changes?seconds=1", with("auditor", "discipline")),
                new Endpoint("POST", "/api/v1/ledger-filters", "{}", with("discipline")),
                new Endpoint("/api/v1/ledger-filters", with("discipline")),
                new Endpoint("POST", "/api/v1/ledger-filters/mine/removal", with("discipline")),
                new Endpoint("/api/v1/log", Set.of("auditor")),
                new Endpoint("/api/v1/work-items", OF_THE_CENTRE),
                new Endpoint("/api/v1/lights", with("auditor")),
                new Endpoint("/api/v1/figures?month=2026-02", with("auditor")),
                new Endpoint("/api/v1/figures/m1/cases?month=2026-02", with("auditor")),
                new Endpoint("POST", "/api/v1/cases/" + CASE + "/archiving", Set.of("clerk", "duty-chief")),
                new Endpoint("/api/v1/cases/" + CASE + "/archive.zip", Set.of("centre-lead", "auditor")),
                new Endpoint("/api/v1/cases/" + CASE + "/audit-receipt", with("auditor", "discipline")),
                new Endpoint(
                        "/api/v1/cases/" + CASE + "/audit-slip",
                        Set.of("clerk", "duty-chief", "centre-lead", "auditor")),
                new Endpoint("/api/v1/checkpoints", OF_THE_AUDIT),
                new Endpoint("/api/v1/checkpoints/latest", OF_THE_AUDIT),
                new Endpoint("/api/v1/checkpoints/7/consistency?from=1", OF_THE_AUDIT),
                new Endpoint("/api/v1/checkpoints/7/inclusion?position=1", OF_THE_AUDIT),
                new Endpoint("POST", "/api/v1/months/2024-01/summary", Set.of("centre-lead")),
                new Endpoint("/api/v1/articles?q=不动产", with("discipline", "auditor")),
                new Endpoint("/api/v1/articles/" + CASE, with("discipline", "auditor")),
                new Endpoint("/api/v1/articles/suggestions?text=x", AT_THE_WINDOW),
                new Endpoint("POST", "/api/v1/articles", "{}", AT_THE_WINDOW),
                new Endpoint("POST", "/api/v1/articles/" + CASE + "/revisions", "{}", AT_THE_WINDOW),
                new Endpoint(
                        "POST",
                        "/api/v1/articles/" + CASE + "/retirement",
                        "{\"cause\":\"WRONG\"}",
                        Set.of("duty-chief", "centre-lead")),
                new Endpoint(
                        "/api/v1/guide-revisions",
                        Set.of("clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "leader", "auditor")),
                new Endpoint("POST", "/api/v1/guide-revisions", "{}", AT_THE_WINDOW),
                new Endpoint(
                        "POST",
                        "/api/v1/guide-revisions/" + CASE + "/decision",
                        "{\"verdict\":\"DECLINED\"}",
                        Set.of("centre-lead")),
                new Endpoint("/api/v1/discipline-briefs", WITH_BRIEFS),
                new Endpoint("/api/v1/discipline-briefs/draft?from=2026-01-01&to=2026-02-01", Set.of("centre-lead")),
                new Endpoint("/api/v1/discipline-briefs/" + CASE, WITH_BRIEFS),
                new Endpoint("/api/v1/discipline-briefs/" + CASE + "/file", WITH_BRIEFS),
                new Endpoint("/api/v1/discipline-briefs/" + CASE + "/page", WITH_BRIEFS),
                new Endpoint("/api/v1/discipline-briefs/" + CASE + "/page.pdf", WITH_BRIEFS),
                new Endpoint("/api/v1/discipline-briefs/" + CASE + "/page.docx", WITH_BRIEFS),
                new Endpoint("POST", "/api/v1/discipline-briefs", "{}", Set.of("centre-lead")),
                new Endpoint(
                        "POST",
                        "/api/v1/discipline-briefs/" + CASE + "/receipt",
                        "{\"fileHash\":\"x\"}",
                        Set.of("discipline")),
                new Endpoint(
                        "POST",
                        "/api/v1/discipline-briefs/" + CASE + "/feedback",
                        "{}",
                        Set.of("discipline", "centre-lead")),
                new Endpoint("/api/v1/public/figures", ROLES),
                new Endpoint("/api/v1/public/figures/page", ROLES),
                new Endpoint("/api/v1/public/articles?q=不动产", ROLES),
                new Endpoint("POST", "/api/v1/public/progress", "{}", ROLES),
                new Endpoint("POST", "/api/v1/assessments/2026", Set.of("centre-lead")),
                new Endpoint(
                        "/api/v1/assessments/2026",
                        Set.of("centre-lead", "bureau", "leader", "coordinator", "auditor")),
                new Endpoint("/api/v1/assessments/2026/draft", Set.of("centre-lead", "bureau", "auditor")),
                new Endpoint("/api/v1/oversight-duties", Set.of("duty-chief", "centre-lead")),
                new Endpoint("/api/v1/accountability", WITH_ACCOUNTS),
                new Endpoint("/api/v1/cases/" + CASE + "/accountability", WITH_ACCOUNTS),
                new Endpoint(
                        "POST",
                        "/api/v1/cases/" + CASE + "/accountability",
                        "{\"unit\":\"BDC\",\"conduct\":[\"SLOW\"],\"facts\":\"x\"}",
                        Set.of("duty-chief", "centre-lead")),
                new Endpoint(
                        "POST",
                        "/api/v1/cases/" + CASE + "/accountability/" + CASE + "/decision",
                        "{\"outcome\":\"TALK\",\"reason\":\"x\"}",
                        Set.of("centre-lead", "bureau")),
                new Endpoint(
                        "POST",
                        "/api/v1/cases/" + CASE + "/accountability/" + CASE + "/closure",
                        "{\"result\":\"RECTIFIED\"}",
                        Set.of("centre-lead", "bureau")),
                new Endpoint(
                        "/api/v1/months/2024-02/summary",
                        Set.of("clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor")),
                new Endpoint(
                        "/api/v1/months/2024-02/summary.xlsx",
                        Set.of("clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor")),
                new Endpoint(
                        "/api/v1/months/2024-02/summary.pdf",
                        Set.of("clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor")),
                new Endpoint(
                        "/api/v1/months/2024-02/summary.docx",
                        Set.of("clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor")),
                new Endpoint(
                        "/api/v1/months/2024-02/summary/draft",
                        Set.of("duty-chief", "centre-lead", "bureau", "auditor")),
                new Endpoint("POST", "/api/v1/common-issues", "{}", Set.of("centre-lead", "bureau")),
                new Endpoint(
                        "POST",
                        "/api/v1/common-issues/" + CASE + "/improvements",
                        "{}",
                        Set.of("centre-lead", "bureau")),
                new Endpoint(
                        "/api/v1/common-issues",
                        Set.of("clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor")),
                new Endpoint(
                        "/api/v1/common-issues/" + CASE,
                        Set.of("clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor")),
                new Endpoint(
                        "POST",
                        "/api/v1/leader-experiences",
                        "{}",
                        Set.of("coordinator", "leader", "duty-chief", "centre-lead")),
                new Endpoint(
                        "/api/v1/cases/" + CASE + "/archive", Set.of("clerk", "duty-chief", "centre-lead", "auditor")));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRolesOfThePlanComeIn(Endpoint endpoint) {
        for (String role : ROLES) {
            Answer answer = endpoint.ask(door().as(TestTokens.of("somebody", "ZWZX", role)));
            if (endpoint.allowed().contains(role)) {
                assertThat(answer.status())
                        .as("%s for %s: %s", endpoint.path(), role, answer.body())
                        .isIn(200, 201, 400, 404, 409);
            } else {
                assertThat(answer.status())
                        .as("%s for %s", endpoint.path(), role)
                        .isEqualTo(403);
                assertThat(answer.json().path("code").asText()).isEqualTo("request.forbidden");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyComesInWithoutAToken_butWhereEverybodyMay(Endpoint endpoint) {
        assertThat(endpoint.ask(door()).status()).isEqualTo(endpoint.statusForNobody());
    }

    @Test
    void noEndpointIsLeftOut() {
        Described described = Described.by(door());
        List<String> walked = endpoints().map(Endpoint::request).toList();
        assertThat(described.unknown(walked)).isEmpty();
        assertThat(described.leftOutBy(walked)).isEmpty();
    }

    private Api door() {
        return Api.at(base);
    }

    private static Set<String> with(String... others) {
        return Stream.concat(OF_THE_CENTRE.stream(), Stream.of(others)).collect(Collectors.toSet());
    }
}
