package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.doudi.events.CauseCode;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.ReportingEvent.SummaryFigure;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.store.log.EventLog;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 月度汇总, 领导体验 — 三.6, 六(一): from the request to oversight's own log. It is the 12th of February 2026, 10:00.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class MonthApiTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String VISIT = """
            {"unit":"%s","visitedAt":"%s","person":"leader-bdc","rank":"SECTION","findings":["COORDINATION"]}""";

    private final Projected projected;
    private final EventLog log;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    MonthApiTest(Projected projected, EventLog log) {
        this.projected = projected;
        this.log = log;
    }

    @AfterEach
    void forget() {
        projected.forgetsWhatItReached();
    }

    @Test
    void aSummaryFreezesTheFiguresOfItsMonthOnce() {
        projected.holds(FiguresApiTest.answered(Story.of("january")
                .on("2026-01-31T23:59")
                .then(Told.registered(9))
                .on("2026-02-01T00:00")));
        projected.reached("/intake-service", 3, 41);
        JsonNode figures = lead().get("/api/v1/figures?month=2026-01").json();
        assertThat(figures.path("ratios").get(0).path("denominator").asInt()).isEqualTo(1);

        Answer published = lead().under("sum-1").post("/api/v1/months/2026-01/summary", "");
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        assertThat(published.json().path("month").asText()).isEqualTo("2026-01");
        assertThat(ratios(published.json().path("figures"), "metric"))
                .isEqualTo(ratios(figures.path("ratios"), "metric"));

        MonthlySummaryPublished summary = only(month(1), MonthlySummaryPublished.class);
        assertThat(summary.firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(summary.figures()).extracting(SummaryFigure::metric).contains("m1", "m2-original", "anonymous");
        assertThat(summary.seen()).contains(new SeenPosition("/intake-service", 3, 41));
        assertThat(summary.by().value()).isEqualTo("lead1");

        assertThat(lead().under("sum-1")
                        .post("/api/v1/months/2026-01/summary", "")
                        .body())
                .isEqualTo(published.body());
        Answer read = lead().get("/api/v1/months/2026-01/summary");
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.json().path("publishedBy").asText()).isEqualTo("lead1");
        assertThat(ratios(read.json().path("figures").path("ratios"), "metric"))
                .isEqualTo(ratios(figures.path("ratios"), "metric"));
        assertThat(read.json()
                        .path("figures")
                        .path("ratios")
                        .get(0)
                        .path("cases")
                        .asText())
                .isEqualTo("/api/v1/figures/m1/cases?from=2026-01&to=2026-01&summary=2026-01");

        Answer twice = lead().under("sum-2").post("/api/v1/months/2026-01/summary", "");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.json().path("code").asText()).isEqualTo("summary.published");
        only(month(1), MonthlySummaryPublished.class);
    }

    @Test
    void aMonthThatRunsIsNotSummedUp() {
        Answer early = lead().under("sum-3").post("/api/v1/months/2026-02/summary", "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().path("code").asText()).isEqualTo("summary.month-not-over");
        Answer none = lead().under("sum-4").post("/api/v1/months/2026-13/summary", "");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.json().path("code").asText()).isEqualTo("figure.month");
        assertThat(events(month(2))).noneMatch(MonthlySummaryPublished.class::isInstance);
    }

    /// Whatever is recorded later changes the figures, and not the summary, nor what its addresses open.
    @Test
    void whatWasPublishedStaysAsItWas() {
        Story first = of("first of November", 1);
        Story second = of("second of November", 2);
        Story later = of("third of November", 3);
        List<RecordedBytes> log = Projected.chunks(first, second, later).stream()
                .flatMap(List::stream)
                .toList();
        int before = first.log().size() + second.log().size();
        projected.empty();
        log.subList(0, before).forEach(this::read);
        Answer draft = lead().get("/api/v1/months/2025-11/summary/draft");
        assertThat(draft.json().has("publishedBy")).isFalse();
        assertThat(draft.json().path("problems").get(0).path("count").asInt()).isEqualTo(2);
        assertThat(lead().get("/api/v1/months/2025-11/summary").status()).isEqualTo(404);

        assertThat(lead().under("november")
                        .post("/api/v1/months/2025-11/summary", "")
                        .status())
                .isEqualTo(201);
        log.subList(before, log.size()).forEach(this::read);

        JsonNode summary = lead().get("/api/v1/months/2025-11/summary").json();
        assertThat(summary.path("problems")).isEqualTo(withSummary(draft.json().path("problems")));
        assertThat(summary.path("units").toString()).contains("SAME_KIND");
        JsonNode problem = summary.path("problems").get(0);
        assertThat(problem.path("cause").path("code").asText()).isEqualTo("COORDINATION");
        assertThat(lead().get(problem.path("cases").asText()).json().findValuesAsText("caseId"))
                .containsExactlyInAnyOrder(first.id().toString(), second.id().toString());
        assertThat(counted("/api/v1/figures?month=2025-11&summary=2025-11"))
                .isEqualTo(ratios(summary.path("figures").path("ratios"), "metric"))
                .isNotEqualTo(counted("/api/v1/figures?month=2025-11"));
        assertThat(lead().get("/api/v1/figures?month=2025-11&summary=2025-10").status())
                .isEqualTo(404);
    }

    private static Story of(String name, int number) {
        return Story.of(name).on("2025-11-03T09:00").then(Told.registered(number, CauseCode.COORDINATION));
    }

    /// As the consumer applies it.
    private void read(RecordedBytes event) {
        projected.apply(List.of(event));
        projected.reached(
                event.metadata().source(),
                event.metadata().shard(),
                event.metadata().position());
    }

    private List<String> counted(String address) {
        return ratios(lead().get(address).json().path("ratios"), "metric");
    }

    private static JsonNode withSummary(JsonNode problems) {
        problems.forEach(problem -> ((ObjectNode) problem)
                .put("cases", problem.path("cases").asText().replace("&category", "&summary=2025-11&category")));
        return problems;
    }

    @Test
    void aVisitIsRecordedForItsMonthAndUnit() {
        theDepartmentIsKnown();
        Answer visit = coordinator().under("visit-1").post(visits(), VISIT.formatted("BDC", "2026-02-12T01:45:00Z"));
        assertThat(visit.status()).as(visit.body()).isEqualTo(201);
        assertThat(visit.json().path("month").asText()).isEqualTo("2026-02");
        Answer again = coordinator().under("visit-2").post(visits(), VISIT.formatted("BDC", "2026-02-12T01:45:00Z"));
        assertThat(again.status()).isEqualTo(201);

        LeaderExperienceRecorded recorded = only(month(2), LeaderExperienceRecorded.class);
        assertThat(recorded.unit()).isEqualTo(new OrgCode("BDC"));
        assertThat(recorded.by().value()).isEqualTo("coord-bdc");
        assertThat(log.load(month(2))
                        .await()
                        .atMost(LIMIT)
                        .getFirst()
                        .metadata()
                        .occurredAt())
                .isEqualTo("2026-02-12T01:45:00Z");
    }

    @Test
    void whatWasLongAgoIsTheHallsToRecord_andNobodyTellsOfAnothersLeader() {
        theDepartmentIsKnown();
        String lastMonth = VISIT.formatted("BDC", "2026-01-12T01:45:00Z");
        Answer late = coordinator().under("visit-3").post(visits(), lastMonth);
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.json().path("code").asText()).isEqualTo("backdate.duty-chief-only");
        Answer chief = Api.at(base)
                .as(TestTokens.of("chief1", "ZWZX", "duty-chief"))
                .under("visit-4")
                .post(visits(), lastMonth);
        assertThat(chief.status()).as(chief.body()).isEqualTo(201);
        assertThat(chief.json().path("month").asText()).isEqualTo("2026-01");

        Answer others = coordinator().under("visit-5").post(visits(), VISIT.formatted("SWJ", "2026-02-12T01:45:00Z"));
        assertThat(others.status()).isEqualTo(403);
        assertThat(others.json().path("code").asText()).isEqualTo("experience.not-your-unit");
    }

    @Test
    void whatIsNotWellSaidIsRefused() {
        for (String wrong : List.of(
                "{}",
                VISIT.formatted("bdc", "2026-02-12T01:45:00Z"),
                VISIT.formatted("BDC", "2026-02-12T03:45:00Z"),
                VISIT.formatted("BDC", "2026-02-12T01:45:00Z").replace("SECTION", "CLERK"))) {
            Answer answer = coordinator().under("wrong-" + wrong.hashCode()).post(visits(), wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
        }
    }

    private void theDepartmentIsKnown() {
        projected.empty();
        Story departments = Story.of("departments")
                .then(new DepartmentRegistered(
                        new OrgCode("BDC"), "不动产登记中心", "DEPARTMENT", Story.at("2022-12-02T00:00")));
        List<RecordedBytes> chunk = Projected.chunks(departments).getFirst();
        projected.apply(chunk);
    }

    private static List<String> ratios(JsonNode figures, String name) {
        return StreamSupport.stream(figures.spliterator(), false)
                .map(figure ->
                        code(figure.path(name)) + " " + figure.path("numerator") + "/" + figure.path("denominator"))
                .toList();
    }

    private static String code(JsonNode metric) {
        return metric.isTextual()
                ? metric.asText()
                : metric.path("code").asText().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <E> E only(StreamId stream, Class<E> type) {
        List<E> found =
                events(stream).stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<DomainEvent> events(StreamId stream) {
        return log.load(stream).await().atMost(LIMIT).stream()
                .<DomainEvent>map(Recorded::event)
                .toList();
    }

    private static StreamId month(int month) {
        return PeriodKind.MONTH.streamOf("150626", LocalDate.of(2026, month, 1));
    }

    private static String visits() {
        return "/api/v1/leader-experiences";
    }

    private Api coordinator() {
        return Api.at(base).as(TestTokens.of("coord-bdc", "BDC", "coordinator"));
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }
}
