package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.IntStream;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 公开指标 — 六(三): for everybody, and nobody is found in them. It is the 12th of February 2026.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class PublicFiguresApiTest {
    private static final String MONTHS = "/api/v1/public/figures?from=2025-03&to=2025-05";

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    PublicFiguresApiTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void everybodyReadsWhatIsPublished_andOfFewNothing() {
        projected.holds(stories(9));
        assertThat(anybody().get(MONTHS).json().path("months"))
                .as("nothing is published yet")
                .isEmpty();
        publish("2025-03");
        publish("2025-04");
        publish("2025-05");

        Answer answer = anybody().get(MONTHS);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("public, max-age=3600");
        assertThat(m1(answer, 0).path("all").asInt()).isEqualTo(6);
        assertThat(m1(answer, 0).path("hits").asInt()).isEqualTo(6);
        assertThat(m1(answer, 1).has("all")).isFalse();
        assertThat(m1(answer, 1).has("hits")).isFalse();
        assertThat(m1(answer, 2).path("all").asInt()).isZero();
        assertThat(answer.body()).doesNotContain("story", "caseId", Told.SEALED);

        Answer page = anybody().get("/api/v1/public/figures/page?from=2025-03&to=2025-05");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).contains("响应率", "100.0%", "不足5件，不公布").doesNotContain("<script");

        assertThat(anybody().get("/api/v1/public/figures").json().findValuesAsText("month"))
                .contains("2025-03", "2025-04", "2025-05")
                .doesNotContain("2025-06");
        assertThat(Api.at(base)
                        .as(TestTokens.of("clerk1", "ZWZX", "clerk"))
                        .get("/api/v1/public/figures")
                        .status())
                .isEqualTo(200);
    }

    /// Two looks never tell a case from each other: what comes later changes the figures, and nothing that
    /// is public.
    @Test
    void whatIsPublicIsWhatTheSummaryFroze() {
        projected.holds(stories(9, "2025-07-03"));
        publish("2025-07");
        String month = "/api/v1/public/figures?from=2025-07&to=2025-07";
        String before = anybody().get(month).body();

        projected.holds(stories(14, "2025-07-03"));

        assertThat(lead().get("/api/v1/figures?month=2025-07")
                        .json()
                        .path("ratios")
                        .get(0)
                        .path("denominator")
                        .asInt())
                .isEqualTo(14);
        assertThat(m1(anybody().get(month), 0).path("all").asInt()).isEqualTo(9);
        assertThat(anybody().get(month).body()).isEqualTo(before);
    }

    @Test
    void whatRunsOrIsTooMuchIsRefused() {
        for (String wrong : new String[] {
            "?from=2026-01&to=2026-02",
            "?from=2022-11&to=2022-12",
            "?from=2023-01&to=2025-12",
            "?from=x&to=y",
            "?to=2026-01"
        }) {
            Answer answer = anybody().get("/api/v1/public/figures" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.json().path("code").asText()).isEqualTo("figure.month");
        }
        assertThat(anybody()
                        .get("/api/v1/public/figures?from=2024-01&to=2025-12")
                        .status())
                .isEqualTo(200);
    }

    /// Six of March, the others of April.
    private static Story[] stories(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> answered(number, number < 6 ? "2025-03-03" : "2025-04-03"))
                .toArray(Story[]::new);
    }

    private static Story[] stories(int count, String day) {
        return IntStream.range(0, count)
                .mapToObj(number -> answered(number, day))
                .toArray(Story[]::new);
    }

    private static Story answered(int number, String day) {
        return FiguresApiTest.answered(Story.of("public " + day + " " + number)
                .on(day + "T09:00")
                .then(Told.registered(number))
                .on(day + "T10:00"));
    }

    private void publish(String month) {
        Answer published = lead().under("public-" + month).post("/api/v1/months/" + month + "/summary", "");
        assertThat(published.status()).as(published.body()).isEqualTo(201);
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }

    private static JsonNode m1(Answer answer, int month) {
        return answer.json().path("months").path(month).path("figures").path(0);
    }

    private Api anybody() {
        return Api.at(base);
    }
}
