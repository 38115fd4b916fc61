package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.CauseCode;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.LeaderRank;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;
import org.doudi.events.RatingLevel;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 截至时刻: what is asked now for a past moment is what was answered then. The log grows event by event, and at some
/// moments everything that can be asked is asked and kept.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class PastFiguresTest {
    private static final OrgCode WINDOW = new OrgCode("ZWZX");
    private static final List<String> MOMENTS = List.of(
            "2026-02-09T08:00",
            "2026-02-10T12:00",
            "2026-02-11T12:00",
            "2026-02-12T09:00:30",
            "2026-02-12T12:00",
            "2026-02-12T18:00",
            "2026-02-13T12:00",
            "2026-02-26T12:00");
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/figures?month=2026-02",
            "/api/v1/figures?from=2026-01&to=2026-03&unit=BDC",
            "/api/v1/figures?month=2026-02&matter=BDC-01",
            "/api/v1/figures?month=2026-02&channel=WINDOW",
            "/api/v1/figures/m2/cases?month=2026-02",
            "/api/v1/figures/m3/cases?month=2026-02&part=MISS",
            "/api/v1/figures/m7/cases?month=2026-02&category=DOABLE",
            "/api/v1/figures/m8/cases?month=2026-02&clock=HANDLE&role=UNIT",
            "/api/v1/ledger",
            "/api/v1/ledger?state=COMPLETED",
            "/api/v1/ledger?breached=true&unit=SWJ");

    private static final Story REOPENED = reopened();
    private static final Story LATE = late();

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    PastFiguresTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    void nothing() {
        projected.empty();
    }

    @Test
    void whatIsAskedForAPastMomentIsWhatWasAnsweredThen() {
        Map<String, List<JsonNode>> answers = new LinkedHashMap<>();
        List<RecordedBytes> log = log();
        int read = 0;
        for (String moment : MOMENTS) {
            Instant known = Story.at(moment);
            while (read < log.size() && !log.get(read).metadata().recordedAt().isAfter(known)) {
                projected.apply(List.of(log.get(read++)));
            }
            answers.put(moment, ask(""));
        }
        assertThat(answers.values()).as("each moment has its own").doesNotHaveDuplicates();
        assertThat(ratio(answers, "2026-02-12T09:00:30", "M3")).isEqualTo("0/1");
        assertThat(ratio(answers, "2026-02-12T12:00", "M3")).as("reopened").isEqualTo("0/0");
        assertThat(ratio(answers, "2026-02-12T18:00", "M2")).as("overdue").isEqualTo("1/2");
        assertThat(ratio(answers, "2026-02-13T12:00", "M2")).as("recorded late").isEqualTo("2/2");

        for (String moment : MOMENTS) {
            assertThat(ask("known=" + Story.at(moment))).as(moment).isEqualTo(answers.get(moment));
        }
    }

    /// The breach was recorded; but by then the work had been done, as is known now.
    @Test
    void whatHadHappenedIsAnotherQuestionThanWhatWasKnown() {
        log().forEach(event -> projected.apply(List.of(event)));

        List<JsonNode> happened = ask("at=" + Story.at("2026-02-12T17:29:30"));
        assertThat(ratio(happened, "M2")).isEqualTo("2/2");
        assertThat(happened.getFirst().path("breaches")).isEmpty();
        List<JsonNode> known = ask("at=" + Story.at("2026-02-12T17:29:30") + "&known=" + Story.at("2026-02-12T18:00"));
        assertThat(ratio(known, "M2")).isEqualTo("1/1");
        assertThat(ask("at=" + Story.at("2026-02-12T18:00") + "&known=" + Story.at("2026-02-12T18:00"))
                        .getFirst()
                        .path("breaches"))
                .isNotEmpty();
    }

    @Test
    void anAnswerNamesHowFarItHadRead() {
        log().forEach(event -> projected.apply(List.of(event)));
        log().forEach(event -> projected.reached(
                event.metadata().source(),
                event.metadata().shard(),
                event.metadata().position()));
        JsonNode seen = chief().get("/api/v1/figures?month=2026-02&known=2026-02-09T04:00:00Z")
                .json()
                .path("seen");

        assertThat(seen.path("known").asText()).isEqualTo("2026-02-09T04:00:00Z");
        assertThat(seen.path("positions").toString())
                .contains("/intake-service/")
                .doesNotContain("/evaluation-service/");
        projected.forgetsWhatItReached();
    }

    @Test
    void everyAddressLeadsToTheCasesOfTheSameMoment() {
        log().forEach(event -> projected.apply(List.of(event)));
        JsonNode then = chief().get("/api/v1/figures?month=2026-02&known=" + Story.at("2026-02-12T18:00"))
                .json();

        for (JsonNode ratio : then.path("ratios")) {
            if (ratio.path("denominator").asLong() > 0) {
                assertThat(chief().get(ratio.path("cases").asText()).json())
                        .as(ratio.path("cases").asText())
                        .isNotEmpty();
            }
            for (JsonNode part : ratio.path("parts")) {
                assertThat(chief().get(part.path("cases").asText()).json()).isNotEmpty();
            }
        }
        assertThat(chief().get(then.path("breaches").get(0).path("cases").asText())
                        .json())
                .hasSize(1);
    }

    @Test
    void whoMaySeeNothingSeesNothingOfThePastEither() {
        log().forEach(event -> projected.apply(List.of(event)));
        Api other = Api.at(base).as(TestTokens.of("coord-zjj", "ZJJ", "coordinator"));
        String known = "known=" + Story.at("2026-02-12T18:00");

        assertThat(other.get("/api/v1/ledger?" + known).json()).isEmpty();
        assertThat(other.get("/api/v1/figures/m2/cases?month=2026-02&" + known).json())
                .isEmpty();
        assertThat(other.get("/api/v1/ledger/" + LATE.id() + "?" + known).status())
                .isEqualTo(404);
        assertThat(chief().get("/api/v1/ledger/" + LATE.id() + "?" + known).status())
                .isEqualTo(200);
        assertThat(chief().get("/api/v1/ledger/" + LATE.id() + "?known=2026-02-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoMomentIsRefused() {
        for (String wrong : List.of("known=yesterday", "at=2026-02-12", "known=%2B999999999-12-31T00:00:00Z")) {
            assertThat(chief().get("/api/v1/figures?month=2026-02&" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private static Story reopened() {
        var order = Told.issued(1, 1, TransferKind.TRANSFER, BDC, "2026-02-10T16:30");
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", BDC);
        var again = Told.issued(1, 2, TransferKind.REWORK, BDC, "2026-02-12T10:00");
        return begun(Story.of("reopened of the past"), order)
                .then(handle)
                .on("2026-02-11T10:00")
                .then(Told.part(order, "2026-02-11T10:00"), Told.completed(order, "2026-02-11T10:00"))
                .then(Told.stopped(handle, "2026-02-11T10:00"))
                .then(Told.opened(EvaluationSubject.HANDLING, 1, 1), Told.invited(1))
                .on("2026-02-12T09:00")
                .then(Told.rated(EvaluationSubject.HANDLING, 1, RatingLevel.DISSATISFIED, "2026-02-12T09:00"))
                .on("2026-02-12T10:00")
                .then(Told.rework(1, 2), Told.reworkOpened(1, 2), again)
                .on("2026-02-24T11:00")
                .then(Told.deemed(again, "2026-02-13T17:30"))
                .then(Told.part(again, "2026-02-24T11:00"), Told.completed(again, "2026-02-24T11:00"))
                .then(Told.opened(EvaluationSubject.HANDLING, 1, 2), Told.invited(2))
                .on("2026-02-25T09:00")
                .then(Told.rated(EvaluationSubject.HANDLING, 2, RatingLevel.SATISFIED, "2026-02-25T09:00"));
    }

    /// Done a minute before the limit, and written down the next morning.
    private static Story late() {
        var order = Told.issued(1, 1, TransferKind.TRANSFER, SWJ, "2026-02-10T16:30");
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", SWJ);
        return begun(Story.of("late of the past"), order)
                .then(handle)
                .on("2026-02-12T17:30")
                .then(Told.breached(handle))
                .on("2026-02-12T17:29")
                .recordedOn("2026-02-13T08:30")
                .then(Told.part(order, "2026-02-12T17:29"), Told.completed(order, "2026-02-12T17:29"))
                .then(
                        Told.withdrawn(handle, handle.clockedParties(), List.of()),
                        Told.stopped(handle, "2026-02-12T17:29"));
    }

    private static Story begun(Story story, TransferIssued order) {
        var response = Told.clock(ClockKind.RESPONSE, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW);
        return story.on("2026-02-09T09:00")
                .then(Told.registered(1, CauseCode.COORDINATION), Told.consulting(), response)
                .on("2026-02-09T10:00")
                .then(Told.escalated(), Told.stopped(response, "2026-02-09T10:00"), Told.reviewOpened())
                .on("2026-02-10T16:00")
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, order.toUnit())))
                .on("2026-02-10T16:30")
                .then(order)
                .on("2026-02-10T17:00")
                .then(Told.signed(order, "2026-02-10T17:00"));
    }

    private static Story departments() {
        return Story.along(StreamId.named("departments", "150626"))
                .on("2026-02-09T07:00")
                .then(new DepartmentRegistered(BDC, "不动产登记中心", "DEPARTMENT", Story.at("2022-12-02T00:00")))
                .on("2026-02-12T08:00")
                .then(new DepartmentRegistered(SWJ, "SWJ", "DEPARTMENT", Story.at("2022-12-02T00:00")));
    }

    private static Story visits() {
        return Story.along(PeriodKind.MONTH.streamOf("150626", LocalDate.of(2026, 2, 1)))
                .on("2026-02-11T09:00")
                .then(new LeaderExperienceRecorded(
                        BDC,
                        LocalDate.of(2026, 2, 1),
                        Story.at("2026-02-11T09:00"),
                        new StaffId("leader-bdc"),
                        LeaderRank.SECTION,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new StaffId("coord-bdc")));
    }

    /// In the order in which it was recorded.
    private static List<RecordedBytes> log() {
        List<RecordedBytes> log = new ArrayList<>();
        Projected.chunks(departments(), visits(), REOPENED, LATE).forEach(log::addAll);
        log.sort(Comparator.comparing(event -> event.metadata().recordedAt()));
        return log;
    }

    private List<JsonNode> ask(String moment) {
        List<JsonNode> answers = new ArrayList<>();
        for (String question : QUESTIONS) {
            String more = moment.isEmpty() ? "" : (question.contains("?") ? "&" : "?") + moment;
            answers.add(withoutAddresses(chief().get(question + more).json()));
        }
        return answers;
    }

    /// They lead to the cases of the moment, and so differ; how far was read does, too.
    private static JsonNode withoutAddresses(JsonNode answer) {
        JsonNode copy = answer.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove("seen");
        }
        copy.findParents("cases").forEach(each -> {
            ((ObjectNode) each).remove(List.of("cases", "missed"));
        });
        return copy;
    }

    private static String ratio(Map<String, List<JsonNode>> answers, String moment, String code) {
        return ratio(answers.getOrDefault(moment, List.of()), code);
    }

    private static String ratio(List<JsonNode> answers, String code) {
        for (JsonNode ratio : answers.getFirst().path("ratios")) {
            if (ratio.path("metric").path("code").asText().equals(code)) {
                return ratio.path("numerator") + "/" + ratio.path("denominator");
            }
        }
        throw new AssertionError("no " + code);
    }

    private Api chief() {
        return Api.at(base).as(TestTokens.of("chief1", "ZWZX", "duty-chief"));
    }
}
