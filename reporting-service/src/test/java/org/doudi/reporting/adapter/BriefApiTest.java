package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 移交纪委监委 — 六(二): handed over, received, answered. It is the 12th of February 2026.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class BriefApiTest {
    private static final Story ORDINARY = Stories.in(CaseState.HANDLING, Story.of("ordinary"));
    private static final Story OTHER = Stories.in(CaseState.CLOSED, Story.of("other"));
    private static final Story AGAINST_JW2 = Story.of("against jw2")
            .then(Told.registered(91))
            .then(new RecusalOrdered(List.of(new StaffId("jw2")), List.of()));
    private static final String AD_HOC =
            "{\"kind\":\"AD_HOC\",\"firstDay\":\"2026-02-01\",\"lastDay\":\"2026-02-12\",\"cases\":[\"%s\"]}";

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    BriefApiTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    void cases() {
        projected.holds(ORDINARY, OTHER, AGAINST_JW2);
        projected.forgetsTheActsOfOversight();
    }

    @AfterEach
    void forget() {
        projected.forgetsTheActsOfOversight();
    }

    @Test
    void theCommissionSeesACaseOnceItWasHandedOver_andNoOther() throws Exception {
        assertThat(seen(commission(), ORDINARY)).isEqualTo(404);
        Answer transferred = lead().under("brief-1").post(briefs(), AD_HOC.formatted(ORDINARY.id()));
        assertThat(transferred.status()).as(transferred.body()).isEqualTo(201);
        assertThat(seen(commission(), ORDINARY)).isEqualTo(200);
        assertThat(commission().get("/api/v1/ledger").json()).hasSize(1);
        assertThat(seen(commission(), OTHER)).isEqualTo(404);

        String brief = briefs() + "/" + transferred.json().path("briefId").asText();
        JsonNode file = commission().get(brief + "/file").json();
        assertThat(sha256(file.path("text").asText()))
                .isEqualTo(transferred.json().path("fileHash").asText())
                .isEqualTo(file.path("fileHash").asText());
        assertThat(file.path("text").asText())
                .contains(ORDINARY.id().toString(), "\"BDC\"")
                .doesNotContain(Told.SEALED);
        assertThat(commission().get(brief + "/file").body())
                .isEqualTo(commission().get(brief + "/file").body());
        assertThat(commission().get(brief + "/page").body())
                .contains("“办不成事”反映窗口专项简要情况", "疑难问题化解情况")
                .doesNotContain(Told.SEALED, "<script");
        assertThat(Printed.pdf(commission().get(brief + "/page.pdf").bytes()))
                .contains("简要情况", transferred.json().path("fileHash").asText())
                .doesNotContain(Told.SEALED);
        assertThat(Printed.word(commission().get(brief + "/page.docx").bytes()))
                .contains("简要情况", transferred.json().path("fileHash").asText());

        assertRefused(
                commission().under("brief-2").post(brief + "/receipt", "{\"fileHash\":\"" + "0".repeat(64) + "\"}"),
                409,
                "brief.hash-mismatch");
        Answer received = commission()
                .under("brief-3")
                .post(
                        brief + "/receipt",
                        "{\"fileHash\":\"" + file.path("fileHash").asText() + "\"}");
        assertThat(received.json().path("receivedBy").asText()).isEqualTo("jw1");
        String feedback = "{\"feedback\":[{\"caseId\":\"%s\",\"outcome\":\"TALKED\"}],\"docNo\":\"乌纪〔2026〕1号\"}";
        assertRefused(
                commission().under("brief-4").post(brief + "/feedback", feedback.formatted(OTHER.id())),
                400,
                "brief.case-unknown");
        Answer fed = commission().under("brief-5").post(brief + "/feedback", feedback.formatted(ORDINARY.id()));
        assertThat(fed.status()).as(fed.body()).isEqualTo(200);
        JsonNode whole = lead().get(brief).json();
        assertThat(whole.path("feedback").path(0).path("outcome").path("code").asText())
                .isEqualTo("TALKED");
        assertThat(lead().get(briefs()).json().path(0).path("fedBackAt").asText())
                .isNotEmpty();
    }

    @Test
    void aQuarterThatRunsIsNotHandedOver_andOneThatIsOverOnce() {
        String quarter = "{\"kind\":\"QUARTERLY\",\"firstDay\":\"%s\",\"lastDay\":\"%s\"}";
        assertRefused(
                lead().under("brief-6").post(briefs(), quarter.formatted("2026-01-01", "2026-03-31")),
                409,
                "brief.period-not-over");
        String over = quarter.formatted("2024-01-01", "2024-03-31");
        assertThat(lead().under("brief-7").post(briefs(), over).status()).isEqualTo(201);
        assertThat(lead().under("brief-7").post(briefs(), over).status()).isEqualTo(201);
        assertRefused(lead().under("brief-8").post(briefs(), over), 409, "brief.transferred");
    }

    @Test
    void whoeverIsComplainedOfDoesNotSeeTheCaseInTheCommissionEither() {
        lead().under("brief-9").post(briefs(), AD_HOC.formatted(AGAINST_JW2.id()));
        assertThat(seen(commission(), AGAINST_JW2)).isEqualTo(200);
        assertThat(seen(Api.at(base).as(TestTokens.of("jw2", "JWJW", "discipline")), AGAINST_JW2))
                .isEqualTo(404);
    }

    @Test
    void theDraftIsWhatWouldBeHandedOver() {
        JsonNode draft =
                lead().get(briefs() + "/draft?from=2026-02-01&to=2026-02-12").json();
        assertThat(draft.path("counts").path("received").asInt()).isEqualTo(3);
        assertThat(draft.path("cases")).isEmpty();
        assertThat(lead().get(briefs() + "/draft").status()).isEqualTo(400);
        assertThat(lead().get(briefs() + "/draft?from=2026-02-12&to=2026-02-01").status())
                .isEqualTo(400);
    }

    private static int seen(Api who, Story story) {
        return who.get("/api/v1/ledger/" + story.id()).status();
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String briefs() {
        return "/api/v1/discipline-briefs";
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }

    private Api commission() {
        return Api.at(base).as(TestTokens.of("jw1", "JWJW", "discipline"));
    }
}
