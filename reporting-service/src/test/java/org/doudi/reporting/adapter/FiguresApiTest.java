package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.TransferKind;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 三个100% — §6, on six cases counted by hand.
///
/// | case      | M1 Feb | M2 Feb | M3 | first | rated |
/// |-----------|--------|--------|----|-------|-------|
/// | satisfied | yes    | yes    | yes| yes   | yes   |
/// | reworked  | –      | yes    | yes| no    | yes, yes |
/// | late      | no     | no     | –  | –     | –     |
/// | refused   | yes    | –      | –  | –     | –     |
/// | silent    | –      | –      | –  | –     | no    |
/// | January   | –      | –      | –  | –     | –     |
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FiguresApiTest {
    private static final OrgCode WINDOW = new OrgCode("ZWZX");
    private static final Story SATISFIED =
            answered(Stories.in(CaseState.CLOSED, Story.of("satisfied"))).then(handle("2026-02-12T17:30", BDC));
    private static final Story REWORKED =
            Stories.in(CaseState.FOLLOW_UP, Story.of("reworked")).then(handle("2026-02-12T17:30", BDC));
    private static final Story LATE = late();
    private static final Story REFUSED = answered(Stories.in(CaseState.NOT_ACCEPTED, Story.of("refused")));
    private static final Story SILENT = Stories.in(CaseState.COMPLETED, Story.of("silent"))
            .then(Told.invited(1), Told.expired(EvaluationSubject.HANDLING, 1));
    private static final Story JANUARY = answered(
            Story.of("january").on("2026-01-31T23:59").then(Told.registered(9)).on("2026-02-01T00:00"));

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    FiguresApiTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    void cases() {
        projected.holds(SATISFIED, REWORKED, LATE, REFUSED, SILENT, JANUARY);
    }

    @Test
    void theThreeFiguresOfFebruary() {
        assertThat(ratio("M1")).isEqualTo("2/3");
        assertThat(ratio("M2")).isEqualTo("2/3");
        assertThat(ratio("M2_ORIGINAL")).isEqualTo("2/3");
        assertThat(ratio("M3")).isEqualTo("2/2");
        assertThat(ratio("M3_FIRST")).isEqualTo("1/2");
        assertThat(ratio("RATED")).isEqualTo("3/4");
    }

    @Test
    void aRateIsNeverRoundedUp() {
        assertThat(metric("M2").path("rate").decimalValue()).isEqualByComparingTo("0.6666");
    }

    @Test
    void noughtOfNoughtIsNoRate() {
        JsonNode may = chief().get("/api/v1/figures?month=2026-05").json();

        assertThat(may.path("ratios").findValuesAsText("denominator")).containsOnly("0");
        assertThat(may.path("ratios").findValues("rate")).isEmpty();
    }

    @Test
    void eachFigureOpensExactlyItsCases() {
        assertThat(opened(metric("M1").path("cases"))).isEqualTo(ids(SATISFIED, LATE, REFUSED));
        assertThat(opened(metric("M1").path("missed"))).isEqualTo(ids(LATE));
        assertThat(opened(metric("M2").path("cases"))).isEqualTo(ids(SATISFIED, REWORKED, LATE));
        assertThat(opened(metric("M3_FIRST").path("missed"))).isEqualTo(ids(REWORKED));
        assertThat(opened(metric("RATED").path("missed"))).isEqualTo(ids(SILENT));
    }

    @Test
    void breachesAreCountedByClockAndParty() {
        JsonNode breaches = figures(chief()).path("breaches");

        assertThat(breaches.findValuesAsText("count")).containsExactly("1", "1");
        assertThat(Stream.of(breaches.get(0), breaches.get(1))
                        .map(each -> each.path("clock").path("code").asText() + " "
                                + each.path("unit").path("code").asText()))
                .containsExactly("HANDLE SWJ", "RESPONSE ZWZX");
        assertThat(opened(breaches.get(0).path("cases"))).isEqualTo(ids(LATE));
    }

    @Test
    void theMonthBeginsInShanghai() {
        JsonNode january = chief().get("/api/v1/figures?month=2026-01").json();

        assertThat(january.path("ratios").get(0).path("numerator").asInt()).isEqualTo(1);
    }

    @Test
    void aDepartmentsFiguresAreItsOwn() {
        Api bdc = Api.at(base).as(TestTokens.of("coord-bdc", "BDC", "coordinator"));

        assertThat(ratio(figures(bdc), "M2")).isEqualTo("2/2");
        assertThat(figures(bdc).path("breaches")).isEmpty();
    }

    @Test
    void whatIsNoMonthIsRefused() {
        for (String wrong : new String[] {
            "",
            "?month=2026-13",
            "?from=2026-03&to=2026-02",
            "?from=2026-03",
            "?month=%2B999999999-12",
            "?month=-999999999-01",
            "?month=1999-12",
            "?month=3000-01",
            "?from=-999999999-01&to=%2B999999999-12"
        }) {
            assertThat(chief().get("/api/v1/figures" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(chief().get("/api/v1/figures/m99/cases?month=2026-02").status())
                .isEqualTo(404);
    }

    static Story answered(Story story) {
        return story.then(response(), Told.stopped(response(), "2026-02-09T10:00"));
    }

    private static Story late() {
        var order = Told.issued(1, 1, TransferKind.TRANSFER, SWJ, "2026-02-10T16:30");
        var handle = handle("2026-02-12T17:30", SWJ);
        return Stories.in(CaseState.REVIEW_PENDING, Story.of("late"))
                .then(response(), Told.breached(response()), Told.stopped(response(), "2026-02-10T09:00"))
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, SWJ)))
                .then(order, Told.signed(order, "2026-02-10T17:00"), handle, Told.breached(handle));
    }

    private static ClockStarted response() {
        return Told.clock(ClockKind.RESPONSE, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW);
    }

    private static ClockStarted handle(String dueAt, OrgCode unit) {
        return Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", dueAt, unit);
    }

    private Api chief() {
        return Api.at(base).as(TestTokens.of("chief1", "ZWZX", "duty-chief"));
    }

    private static JsonNode figures(Api asker) {
        return asker.get("/api/v1/figures?month=2026-02").json();
    }

    private JsonNode metric(String code) {
        return metric(figures(chief()), code);
    }

    private static JsonNode metric(JsonNode figures, String code) {
        for (JsonNode ratio : figures.path("ratios")) {
            if (ratio.path("metric").path("code").asText().equals(code)) {
                return ratio;
            }
        }
        throw new AssertionError("no " + code);
    }

    private String ratio(String code) {
        return ratio(figures(chief()), code);
    }

    private static String ratio(JsonNode figures, String code) {
        JsonNode ratio = metric(figures, code);
        return ratio.path("numerator") + "/" + ratio.path("denominator");
    }

    private Set<String> opened(JsonNode address) {
        return chief().get(address.asText()).json().findValuesAsText("caseId").stream()
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Story... stories) {
        return Stream.of(stories).map(story -> story.id().toString()).collect(Collectors.toSet());
    }
}
