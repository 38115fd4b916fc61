package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doudi.local.http.Reply;
import org.doudi.local.install.ServiceName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// 月度汇总 — 三.6: the week's month is over and is summed up. Each figure of what was published is counted once more
/// from the topic, by code that shares nothing with the services, up to the positions that the summary names.
@ExtendWith(Week.Played.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class SummaryRecountTest {
    private static final String MONTH = "/api/v1/months/2026-02/summary";
    private static final Instant FOURTH_OF_MARCH = Instant.parse("2026-03-04T02:00:00Z");
    private static final Instant FROM = Instant.parse("2026-01-31T16:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-02-28T16:00:00Z");

    /// An event names no more than so many.
    private static final int MOST_KINDS = 50;

    private static final int MOST_CASES = 100;

    private Stack stack;
    private JsonNode summary;
    private Tallies recounted;
    private Map<String, Long> visits = new TreeMap<>();

    @BeforeAll
    void sumUp(Week week) throws IOException {
        stack = week.stack();
        if (stack.clock().read().now(Instant.now()).isBefore(FOURTH_OF_MARCH)) {
            stack.itIs(FOURTH_OF_MARCH);
        }
        stack.awaitQuiet();
        Reply published = stack.post("lead1", ServiceName.REPORTING, MONTH, Map.of("Idempotency-Key", "recount"), "");
        assertThat(published.status()).as(published.body().toString()).isEqualTo(201);
        stack.awaitQuiet();

        List<Said> said = stack.said();
        summary = said.stream()
                .filter(event -> event.is("MonthlySummaryPublished"))
                .map(Said::body)
                .filter(body -> body.path("firstDay").asText().equals("2026-02-01"))
                .findFirst()
                .orElseThrow();
        List<Said> seen = seen(said);
        recounted = new Tallies(FROM, BEFORE);
        cases(seen).forEach(events -> new RecountedCase(events, recounted).count());
        visits = visits(seen);
    }

    private List<Said> seen(List<Said> said) {
        Map<String, Long> upTo = new HashMap<>();
        summary.path("seen")
                .forEach(seen -> upTo.put(
                        seen.path("producer").asText() + "/"
                                + seen.path("shard").asText(),
                        seen.path("position").asLong()));
        return said.stream()
                .filter(event -> event.position() <= upTo.getOrDefault(event.source() + "/" + event.shard(), 0L))
                .toList();
    }

    /// What begins with a reflection, a ticket or a form.
    private static List<List<Said>> cases(List<Said> said) {
        return said.stream()
                .collect(Collectors.groupingBy(Said::stream, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(events -> events.stream()
                        .anyMatch(event -> event.is("ReflectionReceived", "HotlineTicketReceived", "CaseRegistered")))
                .toList();
    }

    private static Map<String, Long> visits(List<Said> said) {
        Map<String, Long> visits = new TreeMap<>();
        said.stream()
                .filter(event ->
                        event.is("DepartmentRegistered") && event.time("from").isBefore(BEFORE))
                .forEach(event -> visits.put(event.text("orgCode"), 0L));
        said.stream()
                .filter(event -> event.is("LeaderExperienceRecorded")
                        && event.text("firstDay").equals("2026-02-01"))
                .forEach(event -> visits.merge(event.text("unit"), 1L, Long::sum));
        return visits;
    }

    @Test
    void eachFigureIsWhatTheTopicSays() {
        Map<String, String> published = new TreeMap<>();
        summary.path("figures").forEach(figure -> {
            if (figure.path("denominator").asLong() > 0) {
                published.put(figure.path("metric").asText(), ratio(figure));
            }
        });
        assertThat(published).hasSizeGreaterThan(12).isEqualTo(recounted.figures());
    }

    @Test
    void theUsedWorkingDaysAreToo() {
        JsonNode amount = summary.path("figures")
                .valueStream()
                .filter(figure -> figure.path("metric").asText().equals("m2"))
                .findFirst()
                .orElseThrow()
                .path("amount");
        assertThat(amount.path("total") + "/" + amount.path("of")).isEqualTo(recounted.used());
    }

    @Test
    void eachPartIsToo() {
        Map<String, String> published = new TreeMap<>();
        summary.path("details")
                .path("parts")
                .forEach(part -> published.put(
                        part.path("metric").asText() + " " + part.path("code").asText(), ratio(part)));
        assertThat(published).isNotEmpty().isEqualTo(recounted.parts());
    }

    @Test
    void eachDepartmentsShareIsToo() {
        Map<String, String> published = new TreeMap<>();
        summary.path("details")
                .path("units")
                .forEach(share -> published.put(
                        share.path("unit").asText() + " " + share.path("metric").asText(), ratio(share)));
        assertThat(published).isNotEmpty().isEqualTo(recounted.units());
    }

    @Test
    void eachBreachIsToo() {
        Map<String, String> published = new TreeMap<>();
        summary.path("breaches")
                .forEach(breach -> published.put(
                        breach.path("kind").asText() + " " + breach.path("unit").asText() + " "
                                + breach.path("role").asText(),
                        breach.path("count") + "/" + breach.path("overdueWorkingDays")));
        assertThat(published).isNotEmpty().isEqualTo(recounted.breaches());
    }

    @Test
    void eachVisitIsToo() {
        Map<String, Long> published = new TreeMap<>();
        summary.path("details")
                .path("visits")
                .forEach(visit -> published.put(
                        visit.path("unit").asText(), visit.path("visits").asLong()));
        assertThat(published).isNotEmpty().isEqualTo(visits);
    }

    @Test
    void problemsOfOneKindNameTheirCases() {
        Map<String, Set<String>> counted = recounted.problems();
        JsonNode problems = summary.path("details").path("problems");
        assertThat(problems).hasSize(Math.min(counted.size(), MOST_KINDS));
        problems.forEach(problem -> {
            String kind = problem.path("cause").asText() + "/"
                    + problem.path("matter").asText("");
            Set<String> cases = new TreeSet<>();
            problem.path("cases").forEach(caseId -> cases.add(caseId.asText()));
            assertThat(counted).as(kind).containsKey(kind);
            assertThat(problem.path("count").asInt())
                    .as(kind)
                    .isEqualTo(counted.getOrDefault(kind, Set.of()).size());
            assertThat(counted.getOrDefault(kind, Set.of())).as(kind).containsAll(cases);
            assertThat(cases)
                    .as(kind)
                    .hasSize(Math.min(counted.getOrDefault(kind, Set.of()).size(), MOST_CASES));
        });
    }

    /// What was published is read as it was, and leads to exactly the cases that it counted.
    @Test
    void whatWasPublishedIsRead() throws IOException {
        Reply read = stack.get("lead1", ServiceName.REPORTING, MONTH);
        assertThat(read.status()).isEqualTo(200);
        JsonNode figures = read.body().path("figures");
        for (JsonNode figure : figures.path("ratios")) {
            Reply cases = stack.get(
                    "lead1", ServiceName.REPORTING, figure.path("cases").asText() + "&limit=200");
            assertThat(cases.body().isEmpty())
                    .as(figure.path("cases").asText())
                    .isEqualTo(figure.path("denominator").asLong() == 0);
        }
        Reply then = stack.get("lead1", ServiceName.REPORTING, "/api/v1/figures?month=2026-02&summary=2026-02");
        assertThat(then.body().path("ratios").valueStream().map(SummaryRecountTest::ratio))
                .containsExactlyElementsOf(figures.path("ratios")
                        .valueStream()
                        .map(SummaryRecountTest::ratio)
                        .toList());
    }

    private static String ratio(JsonNode figure) {
        return figure.path("numerator") + "/" + figure.path("denominator");
    }
}
