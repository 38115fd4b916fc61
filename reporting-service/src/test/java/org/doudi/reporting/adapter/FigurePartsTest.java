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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// M4–M12 by department, matter, channel and part — §6: each opens exactly its cases.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FigurePartsTest {
    private static final Story CANNOT = Story.of("cannot")
            .then(Told.registered(1, CauseCode.COORDINATION), Told.consulting(), Told.escalated(), Told.reviewOpened())
            .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.CANNOT_BY_POLICY, SWJ)));
    private static final Story DOABLE = Story.of("doable")
            .then(Told.registered(2, CauseCode.COORDINATION), Told.consulting(), Told.escalated(), Told.reviewOpened())
            .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, BDC)));
    private static final Story ON_SITE = Stories.in(CaseState.RESOLVED_ON_SITE, Story.of("on site"));
    private static final Story REFUSED = Stories.in(CaseState.NOT_ACCEPTED, Story.of("not accepted"));
    private static final Story BROUGHT_IN = Story.from("integrator-demo", "brought in")
            .then(Told.again(9, StreamId.named("story", "doable"), CauseCode.COORDINATION));
    private static final Story DEPARTMENTS = Story.along(StreamId.named("departments", "150626"))
            .then(new DepartmentRegistered(BDC, "不动产登记中心", "DEPARTMENT", Story.at("2022-12-02T00:00")))
            .then(new DepartmentRegistered(SWJ, "税务局", "DEPARTMENT", Story.at("2026-02-20T00:00")));

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    FigurePartsTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void eachPartOpensExactlyItsCases() {
        holds();
        JsonNode figures = figures("");

        assertThat(figure(figures, "M5")).isEqualTo("1/5");
        assertThat(part(figures, "M5", "PRIVATE_DISPUTE").path("numerator").asInt())
                .isEqualTo(1);
        assertThat(opened(part(figures, "M5", "PRIVATE_DISPUTE"))).isEqualTo(ids(REFUSED));
        assertThat(figure(figures, "M6")).isEqualTo("1/3");
        assertThat(opened(part(figures, "M6", "REVIEW"))).isEqualTo(ids(CANNOT, DOABLE));
        assertThat(figure(figures, "M7")).isEqualTo("1/2");
        assertThat(opened(part(figures, "M7", "CANNOT_BY_POLICY"))).isEqualTo(ids(CANNOT));
        assertThat(figure(figures, "M9")).isEqualTo("1/4");
        assertThat(opened(part(figures, "SAME_KIND", "COORDINATION/BDC-01")))
                .isEqualTo(ids(CANNOT, DOABLE, BROUGHT_IN));
        assertThat(metric(figures, "SAME_KIND").has("rate")).isFalse();
    }

    @Test
    void theFiguresOfADepartmentAMatterAndAChannelAreParts() {
        holds();

        assertThat(figure(figures("&unit=SWJ"), "M7")).isEqualTo("1/1");
        assertThat(figure(figures("&unit=BDC"), "M7")).isEqualTo("0/1");
        assertThat(figure(figures("&matter=BDC-01"), "M9")).isEqualTo("1/4");
        assertThat(figure(figures("&matter=XX-99"), "M9")).isEqualTo("0/0");
        assertThat(figure(figures("&channel=REST"), "M9")).isEqualTo("1/1");
        JsonNode window = figures("&channel=WINDOW&unit=BDC");
        assertThat(figure(window, "M9")).isEqualTo("0/3");
        assertThat(opened(metric(window, "M9"))).isEqualTo(ids(CANNOT, DOABLE, ON_SITE));
    }

    /// 六(一): with a visit or without; a department that comes later, from then on.
    @Test
    void everyDepartmentStandsInTheMatrix() {
        holds();
        JsonNode visits =
                chief().get("/api/v1/figures?from=2026-01&to=2026-02").json().path("visits");

        assertThat(Stream.of(visits.get(0), visits.get(1), visits.get(2))
                        .map(each -> each.path("unit").path("code").asText() + " "
                                + each.path("month").asText() + " " + each.path("visits")))
                .containsExactly("BDC 2026-01 0", "BDC 2026-02 0", "SWJ 2026-02 0");
        assertThat(visits).hasSize(3);
        Api swj = Api.at(base).as(TestTokens.of("coord-swj", "SWJ", "coordinator"));
        assertThat(swj.get("/api/v1/figures?from=2026-01&to=2026-02").json().path("visits"))
                .hasSize(1);
    }

    /// Rows of before a figure was known are there with the case's next event.
    @Test
    void whatWasDerivedBeforeIsDerivedAnewWithTheNextEvent() {
        List<RecordedBytes> chunk = Projected.chunks(Stories.in(CaseState.HANDLING, Story.of("old")))
                .getFirst();
        projected.empty();
        projected.apply(chunk);
        List<String> rows = projected.rows();

        projected.empty();
        projected.apply(chunk.subList(0, chunk.size() - 1));
        projected.asBefore("DELETE FROM figure_fact", "UPDATE case_ledger SET derived = 0, matter = NULL");
        projected.apply(chunk.subList(chunk.size() - 1, chunk.size()));

        assertThat(projected.rows()).isEqualTo(rows);
    }

    private void holds() {
        projected.holds(CANNOT, DOABLE, ON_SITE, REFUSED, BROUGHT_IN, DEPARTMENTS);
    }

    private JsonNode figures(String more) {
        return chief().get("/api/v1/figures?month=2026-02" + more).json();
    }

    private Api chief() {
        return Api.at(base).as(TestTokens.of("chief1", "ZWZX", "duty-chief"));
    }

    private static String figure(JsonNode figures, String code) {
        JsonNode metric = metric(figures, code);
        return metric.path("numerator") + "/" + metric.path("denominator");
    }

    private static JsonNode metric(JsonNode figures, String code) {
        for (JsonNode ratio : figures.path("ratios")) {
            if (ratio.path("metric").path("code").asText().equals(code)) {
                return ratio;
            }
        }
        throw new AssertionError("no " + code);
    }

    private static JsonNode part(JsonNode figures, String metric, String code) {
        for (JsonNode part : metric(figures, metric).path("parts")) {
            if (part.path("part").path("code").asText().equals(code)) {
                return part;
            }
        }
        throw new AssertionError("no " + code + " in " + metric(figures, metric));
    }

    private Set<String> opened(JsonNode figure) {
        return new TreeSet<>(chief().get(figure.path("cases").asText()).json().findValuesAsText("caseId"));
    }

    private static Set<String> ids(Story... stories) {
        Set<String> ids = new TreeSet<>();
        Stream.of(stories).forEach(story -> ids.add(story.id().toString()));
        return ids;
    }
}
