package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// 谁能看什么 — §10: every role at every endpoint, with canaries.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class SightTest {
    private static final List<String> ENDPOINTS = List.of(
            "/api/v1/ledger",
            "/api/v1/ledger/" + Cases.OF_BDC.id(),
            "/api/v1/cases/" + Cases.OF_BDC.id() + "/timeline",
            "/api/v1/work-items",
            "/api/v1/figures?month=2026-02",
            "/api/v1/figures/m1/cases?month=2026-02",
            "/api/v1/figures/m8/cases?month=2026-02");
    private static final List<Story> OF_THE_CENTRE =
            Stream.of(Cases.all()).filter(story -> story != Cases.ELSEWHERE).toList();

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    SightTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    void cases() {
        projected.holds(Cases.all());
    }

    static Stream<Arguments> everybody() {
        return Stream.of(
                arguments("clerk", "ZWZX", OF_THE_CENTRE),
                arguments("duty-chief", "ZWZX", OF_THE_CENTRE),
                arguments("centre-lead", "ZWZX", OF_THE_CENTRE),
                arguments("leader", "BDC", List.of(Cases.OF_BDC, Cases.OF_THREE)),
                arguments("leader", "ZWFWJ", List.of()),
                arguments("auditor", "SJJ", OF_THE_CENTRE),
                arguments("coordinator", "BDC", List.of(Cases.OF_BDC, Cases.OF_THREE)),
                arguments("coordinator", "SWJ", List.of(Cases.OF_SWJ, Cases.OF_THREE)),
                arguments("coordinator", "GAJ", List.of()),
                arguments("bureau", "ZWFWJ", List.of(Cases.OF_THREE)),
                arguments("working-group", "GZZ", List.of(Cases.BEFORE_THE_GROUP)),
                arguments("discipline", "JWJW", List.of(Cases.RENT_SEEKING)));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aRoleSeesItsCasesAndNoOther(String role, String org, List<Story> visible) {
        seesExactly(Api.at(base).as(TestTokens.of("somebody", org, role)), visible);
    }

    @Test
    void aSystemSeesWhatItBroughtInItself() {
        seesExactly(hotline(), List.of(Cases.OF_THE_HOTLINE));
        seesExactly(
                Api.at(base).as(TestTokens.ofClient("integrator-demo", "integrator")), List.of(Cases.OF_AN_INTEGRATOR));
    }

    @Test
    void whoHasSeveralOfficesSeesTheCasesOfAll_eachOnce_onOneListOfPages() {
        Api asker = Api.at(base)
                .as(TestTokens.of("somebody", "SWJ", "coordinator", "bureau", "working-group", "discipline"));

        seesExactly(asker, List.of(Cases.OF_SWJ, Cases.OF_THREE, Cases.BEFORE_THE_GROUP, Cases.RENT_SEEKING));
        List<String> atOnce = asker.get("/api/v1/ledger").json().findValuesAsText("caseId");
        List<String> oneByOne = new ArrayList<>();
        for (Optional<String> next = Optional.of("/api/v1/ledger?limit=1"); next.isPresent(); ) {
            Answer page = asker.get(next.get());
            oneByOne.addAll(page.json().findValuesAsText("caseId"));
            next = page.header("Link").map(link -> link.substring(1, link.indexOf('>')));
        }
        assertThat(oneByOne).isEqualTo(atOnce).hasSize(4);
    }

    private Api hotline() {
        return Api.at(base).as(TestTokens.ofClient("hotline-12345", "hotline"));
    }

    private static void seesExactly(Api asker, List<Story> visible) {
        Set<String> ids = visible.stream().map(story -> story.id().toString()).collect(Collectors.toSet());
        assertThat(casesOf(asker.get("/api/v1/ledger?limit=200"))).isEqualTo(ids);
        for (Story story : Cases.all()) {
            int expected = ids.contains(story.id().toString()) ? 200 : 404;
            assertThat(asker.get("/api/v1/ledger/" + story.id()).status()).isEqualTo(expected);
            assertThat(asker.get("/api/v1/cases/" + story.id() + "/timeline").status())
                    .isIn(expected, 403);
        }
    }

    private static Set<String> casesOf(Answer ledger) {
        assertThat(ledger.status()).isEqualTo(200);
        return ledger.json().findValuesAsText("caseId").stream().collect(Collectors.toSet());
    }

    static Stream<Arguments> closedDoors() {
        return Stream.of(
                arguments("admin", ENDPOINTS),
                arguments("service", ENDPOINTS),
                arguments("nobody", ENDPOINTS),
                arguments("hotline", ENDPOINTS.subList(2, ENDPOINTS.size())),
                arguments("integrator", ENDPOINTS.subList(2, ENDPOINTS.size())),
                arguments("discipline", ENDPOINTS.subList(3, ENDPOINTS.size())),
                arguments("auditor", List.of("/api/v1/work-items")));
    }

    @ParameterizedTest
    @MethodSource("closedDoors")
    void whoHasNoBusinessHereIsTurnedAway(String role, List<String> closed) {
        Api asker = Api.at(base).as(TestTokens.of("somebody", "BDC", role));
        for (String endpoint : closed) {
            assertThat(asker.get(endpoint).status()).as(endpoint).isEqualTo(403);
        }
    }

    @Test
    void nobodyComesInWithoutAToken() {
        for (String endpoint : ENDPOINTS) {
            assertThat(Api.at(base).get(endpoint).status()).as(endpoint).isEqualTo(401);
        }
    }

    @Test
    void aDepartmentSeesItsOwnPartOfASharedCase() {
        Api bdc = Api.at(base).as(TestTokens.of("coord-bdc", "BDC", "coordinator"));

        Answer shared = bdc.get("/api/v1/ledger/" + Cases.OF_THREE.id());
        assertThat(shared.json().path("orders")).hasSize(1);
        assertThat(shared.json().path("orders").findValuesAsText("code"))
                .contains("BDC")
                .doesNotContain("ZJJ", "SWJ");

        Answer timeline = bdc.get("/api/v1/cases/" + Cases.OF_THREE.id() + "/timeline?limit=200");
        assertThat(timeline.json().findValuesAsText("title"))
                .contains("研判结论", "转办单派发")
                .containsOnlyOnce("签收");
        assertThat(bdc.get("/api/v1/work-items").json().findValuesAsText("code"))
                .contains("BDC")
                .doesNotContain("ZJJ", "SWJ");
    }

    @Test
    void aLeaderSeesTheOwnDepartmentAndNoOther() {
        Api leader = Api.at(base).as(TestTokens.of("leader-bdc", "BDC", "leader"));

        Answer shared = leader.get("/api/v1/ledger/" + Cases.OF_THREE.id());
        assertThat(shared.json().path("orders").findValuesAsText("code"))
                .contains("BDC")
                .doesNotContain("ZJJ", "SWJ");
        assertThat(leader.get("/api/v1/cases/" + Cases.OF_THREE.id() + "/timeline?limit=200")
                        .json()
                        .findValuesAsText("title"))
                .containsOnlyOnce("签收");
        JsonNode work = leader.get("/api/v1/work-items").json();
        assertThat(work.findValuesAsText("step")).hasSize(2).containsOnly("办理并反馈结果");
        assertThat(work.findValuesAsText("code")).contains("BDC").doesNotContain("ZJJ", "SWJ");
        assertThat(casesOf(leader.get("/api/v1/ledger?unit=SWJ")))
                .containsExactly(Cases.OF_THREE.id().toString());
    }

    @Test
    void theBureauSeesWhatSeveralDepartmentsHandleAndNothingElseAnywhere() {
        Api bureau = Api.at(base).as(TestTokens.of("bureau1", "ZWFWJ", "bureau"));
        String three = Cases.OF_THREE.id().toString();

        assertThat(bureau.get("/api/v1/work-items?limit=200").json().findValuesAsText("caseId"))
                .containsOnly(three);
        for (String figure : List.of("m1", "m2", "m8")) {
            assertThat(casesOf(bureau.get("/api/v1/figures/" + figure + "/cases?month=2026-02")))
                    .isSubsetOf(three);
        }
    }

    @Test
    void aSystemSeesTheLineAlone() {
        Answer detail = hotline().get("/api/v1/ledger/" + Cases.OF_THE_HOTLINE.id());

        assertThat(detail.json().path("ledger").path("state").path("name").asText())
                .isEqualTo("已收到反映");
        assertThat(detail.json().path("next")).isEmpty();
    }

    @Test
    void nothingSealedLeavesThroughAnyDoor() {
        Api chief = Api.at(base).as(TestTokens.of("chief1", "ZWZX", "duty-chief"));
        for (String endpoint : ENDPOINTS) {
            assertThat(chief.get(endpoint).body()).doesNotContain("canary-of-sealed-text");
        }
    }
}
