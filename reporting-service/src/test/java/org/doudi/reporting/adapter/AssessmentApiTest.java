package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 年度考核 — 六(二): drafted, issued once, read by those whom it concerns. It is the 12th of February 2026.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class AssessmentApiTest {
    private static final String VISIT = """
            {"unit":"BDC","visitedAt":"2023-03-08T01:45:00Z","person":"leader-bdc","rank":"SECTION","findings":[]}""";

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    AssessmentApiTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    void departments() {
        projected.holds(Story.of("departments")
                .then(
                        new DepartmentRegistered(Told.BDC, "不动产登记中心", "DEPARTMENT", Story.at("2022-12-02T00:00")),
                        new DepartmentRegistered(Told.SWJ, "税务局", "DEPARTMENT", Story.at("2023-07-15T00:00")),
                        new DepartmentRegistered(Told.ZJJ, "住建局", "DEPARTMENT", Story.at("2025-07-15T00:00"))));
        projected.forgetsTheActsOfOversight();
    }

    @Test
    void aYearIsIssuedOnce_byWhatWasCounted() {
        lead().under("ass-1").post("/api/v1/leader-experiences", VISIT);
        JsonNode draft = lead().get("/api/v1/assessments/2023/draft").json();
        assertThat(units(draft)).containsExactly("BDC", "SWJ");
        assertThat(visits(draft.path(0))).isEqualTo("1/12");
        assertThat(visits(draft.path(1))).isEqualTo("0/5");
        assertThat(lead().get("/api/v1/assessments/2023").json()).isEmpty();

        Answer issued = lead().under("ass-2").post("/api/v1/assessments/2023", "");
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        assertThat(issued.json()).isEqualTo(draft);
        assertThat(lead().under("ass-2").post("/api/v1/assessments/2023", "").body())
                .isEqualTo(issued.body());
        Answer twice = lead().under("ass-3").post("/api/v1/assessments/2023", "");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.json().path("code").asText()).isEqualTo("assessment.issued");

        assertThat(units(lead().get("/api/v1/assessments/2023").json())).containsExactly("BDC", "SWJ");
        Api leader = Api.at(base).as(TestTokens.of("leader-swj", "SWJ", "leader"));
        assertThat(units(leader.get("/api/v1/assessments/2023").json())).containsExactly("SWJ");
    }

    @Test
    void aYearThatRunsIsNot() {
        Answer early = lead().under("ass-4").post("/api/v1/assessments/2026", "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().path("code").asText()).isEqualTo("assessment.year-not-over");
        for (String wrong : List.of("26", "1999", "x")) {
            assertThat(lead().get("/api/v1/assessments/" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private static List<String> units(JsonNode assessments) {
        return StreamSupport.stream(assessments.spliterator(), false)
                .map(each -> each.path("unit").asText())
                .sorted()
                .toList();
    }

    private static String visits(JsonNode assessment) {
        return StreamSupport.stream(assessment.path("items").spliterator(), false)
                .filter(item -> item.path("figure").asText().equals("m10"))
                .map(item -> item.path("numerator").asText() + "/"
                        + item.path("denominator").asText())
                .findFirst()
                .orElse("");
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }
}
