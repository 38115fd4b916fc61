package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 监督待办 — 五(四), 六(二): what is owed that is of no one case. It is the 12th of February 2026.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class OversightDutiesApiTest {
    private static final Story AUTUMN = FiguresApiTest.answered(
            Story.of("autumn").on("2025-11-03T09:00").then(Told.registered(95)).on("2025-11-03T10:00"));
    private static final String QUARTER =
            "{\"kind\":\"QUARTERLY\",\"firstDay\":\"2025-10-01\",\"lastDay\":\"2025-12-31\"}";

    private final Projected projected;
    private final Pool pool;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    OversightDutiesApiTest(Projected projected, Pool pool) {
        this.projected = projected;
        this.pool = pool;
    }

    @AfterEach
    void forget() {
        projected.forgetsTheActsOfOversight();
    }

    @Test
    void theCentreIsRemindedUntilItIsDone() {
        projected.holds(AUTUMN);
        projected.forgetsTheActsOfOversight();
        assertThat(steps()).containsExactly("移交2025-10-01至2025-12-31的季度简要情况", "发布2025年度考核");

        assertThat(lead().under("duty-1")
                        .post("/api/v1/discipline-briefs", QUARTER)
                        .status())
                .isEqualTo(201);
        lead().under("duty-2").post("/api/v1/articles", article());
        pool.query("UPDATE article SET review_by = '2026-02-12'")
                .execute()
                .await()
                .indefinitely();
        assertThat(steps()).containsExactly("复核知识库条目：到期的", "发布2025年度考核");
    }

    @Test
    void whereThereWereNoCasesNothingIsOwed() {
        projected.empty();
        projected.forgetsTheActsOfOversight();
        assertThat(steps()).isEmpty();
    }

    private static String article() {
        return """
                {"kind":"GUIDE","cause":"OTHER","title":"到期的","reason":"原因","solution":"办法","cases":["%s"],
                "owner":"clerk1","reviewBy":"2026-05-12"}""".formatted(AUTUMN.id());
    }

    private List<String> steps() {
        return lead().get("/api/v1/oversight-duties").json().findValuesAsText("step");
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }
}
