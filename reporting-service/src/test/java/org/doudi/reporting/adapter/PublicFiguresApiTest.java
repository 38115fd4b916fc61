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
    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    PublicFiguresApiTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void everybodyReadsWhatIsOver_andOfFewNothing() {
        projected.holds(IntStream.range(0, 9).mapToObj(this::answered).toArray(Story[]::new));

        Answer answer = anybody().get("/api/v1/public/figures?from=2025-11&to=2026-01");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("public, max-age=3600");
        assertThat(m1(answer, 0).path("all").asInt()).isEqualTo(6);
        assertThat(m1(answer, 0).path("hits").asInt()).isEqualTo(6);
        assertThat(m1(answer, 1).has("all")).isFalse();
        assertThat(m1(answer, 1).has("hits")).isFalse();
        assertThat(m1(answer, 2).path("all").asInt()).isZero();
        assertThat(answer.body()).doesNotContain("story", "caseId", Told.SEALED);

        Answer page = anybody().get("/api/v1/public/figures/page?from=2025-11&to=2026-01");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).contains("响应率", "100.0%", "不足5件，不公布").doesNotContain("<script");

        assertThat(anybody().get("/api/v1/public/figures").json().path("months"))
                .hasSize(12);
        assertThat(Api.at(base)
                        .as(TestTokens.of("clerk1", "ZWZX", "clerk"))
                        .get("/api/v1/public/figures")
                        .status())
                .isEqualTo(200);
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

    /// Six of November, three of December.
    private Story answered(int number) {
        String day = number < 6 ? "2025-11-03" : "2025-12-03";
        return FiguresApiTest.answered(Story.of("public " + number)
                .on(day + "T09:00")
                .then(Told.registered(number))
                .on(day + "T10:00"));
    }

    private static JsonNode m1(Answer answer, int month) {
        return answer.json().path("months").path(month).path("figures").path(0);
    }

    private Api anybody() {
        return Api.at(base);
    }
}
