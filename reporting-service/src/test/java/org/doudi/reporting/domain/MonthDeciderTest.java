package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CauseCode;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.LeaderRank;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.ReportingEvent.SummaryBreaches;
import org.doudi.events.ReportingEvent.SummaryDetails;
import org.doudi.events.ReportingEvent.SummaryFigure;
import org.doudi.events.StaffId;
import org.doudi.events.policy.Policy;
import org.doudi.reporting.domain.month.MonthCommand;
import org.doudi.reporting.domain.month.MonthCommand.PublishSummary;
import org.doudi.reporting.domain.month.MonthCommand.RecordVisit;
import org.doudi.reporting.domain.month.MonthDecider;
import org.doudi.reporting.domain.month.MonthState;
import org.doudi.reporting.domain.month.Recorder;
import org.doudi.reporting.domain.month.Recorder.Post;
import org.doudi.reporting.domain.month.SummaryContents;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 每月 — 三.6, 六(一): what may be recorded of a month, and when.
class MonthDeciderTest {
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final OrgCode SWJ = new OrgCode("SWJ");
    private static final StaffId LEAD = new StaffId("lead1");
    private static final StaffId LEADER = new StaffId("leader-bdc");
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);
    private static final List<SummaryFigure> FIGURES = List.of(new SummaryFigure("m1", 3, 3, 0, Optional.empty()));
    private static final List<SummaryBreaches> BREACHES =
            List.of(new SummaryBreaches(ClockKind.HANDLE, BDC, PartyRole.UNIT, 1, 2));
    private static final List<SeenPosition> SEEN = List.of(new SeenPosition("/intake-service", 0, 7));
    private static final MonthlySummaryPublished PUBLISHED =
            new MonthlySummaryPublished(SEPTEMBER, FIGURES, BREACHES, SEEN, LEAD, Optional.of(SummaryDetails.NONE));

    private final DeciderSpec<MonthCommand, MonthState, ReportingEvent> rules = DeciderSpec.of(new MonthDecider());

    @Test
    void aMonthIsSummedUpFromTheMomentItIsOver() {
        rules.given().when(summary("2025-10-01T00:00")).then(PUBLISHED);
    }

    @Test
    void notWhileItRuns() {
        rules.given().when(summary("2025-09-30T23:59:59.999")).thenRefused("summary.month-not-over");
    }

    @Test
    void andNotTwice() {
        rules.given(PUBLISHED).when(summary("2025-10-09T10:00")).thenRefused("summary.published");
    }

    /// Whoever visits afterwards changes nothing of what was published.
    @Test
    void aVisitOfTheSameMonthDoesNotSumItUp() {
        rules.given(visited(BDC, "2025-09-05T10:00"))
                .when(summary("2025-10-09T10:00"))
                .then(PUBLISHED);
    }

    @Test
    void aUnitTellsOfItsLeaderAtOnce() {
        rules.given()
                .when(visit(BDC, "2025-09-05T10:00", unit(BDC), "2025-09-05T10:30"))
                .then(visited(BDC, "2025-09-05T10:00"));
    }

    @Test
    void itCountsForTheMonthOfTheVisitInShanghai() {
        RecordVisit late = visit(BDC, "2025-09-30T17:00", hall(), "2025-10-02T09:00");
        assertThat(late.firstDay()).isEqualTo(SEPTEMBER);
        assertThat(visit(BDC, "2025-10-01T00:00", hall(), "2025-10-02T09:00").firstDay())
                .isEqualTo(LocalDate.of(2025, 10, 1));
    }

    @Test
    void theSameVisitIsRecordedOnce() {
        rules.given(visited(BDC, "2025-09-05T10:00"))
                .when(visit(BDC, "2025-09-05T10:00", unit(BDC), "2025-09-08T10:00"))
                .thenNothing();
    }

    @Test
    void anotherOneOfTheMonthIsWelcome() {
        rules.given(visited(BDC, "2025-09-05T10:00"))
                .when(visit(BDC, "2025-09-08T10:00", unit(BDC), "2025-09-08T10:10"))
                .then(visited(BDC, "2025-09-08T10:00"));
    }

    @Test
    void noUnitTellsOfAnother() {
        rules.given()
                .when(visit(SWJ, "2025-09-05T10:00", unit(BDC), "2025-09-05T10:10"))
                .thenRefused("experience.not-your-unit");
    }

    @Test
    void noUnitIsMadeUp() {
        rules.given()
                .when(visit(new OrgCode("NOBODY"), "2025-09-05T10:00", hall(), "2025-09-05T10:10"))
                .thenRefused("department.unknown");
    }

    @Test
    void nothingIsRecordedBeforeItHappens() {
        rules.given()
                .when(visit(BDC, "2025-09-05T10:00", hall(), "2025-09-05T09:59"))
                .thenRefused("experience.in-future");
    }

    /// §4.1-7.
    @Test
    void whatIsWrittenDownLateIsTheHallsToRecord() {
        rules.given()
                .when(visit(BDC, "2025-09-05T10:00", unit(BDC), "2025-09-05T10:30:00.001"))
                .thenRefused("backdate.duty-chief-only");
        rules.given()
                .when(visit(BDC, "2025-09-05T10:00", hall(), "2025-10-15T09:00"))
                .then(new LeaderExperienceRecorded(
                        BDC,
                        SEPTEMBER,
                        at("2025-09-05T10:00"),
                        LEADER,
                        LeaderRank.SECTION,
                        List.of(CauseCode.COORDINATION),
                        Optional.of(LocalDate.of(2025, 9, 30)),
                        Optional.empty(),
                        new StaffId("chief1")));
    }

    @Test
    void howLateIsThePolicysToSay() {
        Policy strict = new Policy(
                "2026", LocalDate.of(2025, 1, 1), Map.of(org.doudi.events.policy.ParameterKey.BACKDATE_MINUTES, "5"));
        DeciderSpec.of(new MonthDecider().under(strict))
                .given()
                .when(visit(BDC, "2025-09-05T10:00", unit(BDC), "2025-09-05T10:06"))
                .thenRefused("backdate.duty-chief-only");
    }

    @Test
    void nothingIsPutRightBeforeItWasFound() {
        rules.given()
                .when(visit(BDC, "2025-10-05T10:00", unit(BDC), "2025-10-05T10:10"))
                .thenRefused("experience.rectify-before-visit");
    }

    private static PublishSummary summary(String now) {
        return new PublishSummary(
                SEPTEMBER, new SummaryContents(FIGURES, BREACHES, SummaryDetails.NONE), SEEN, LEAD, at(now));
    }

    private static RecordVisit visit(OrgCode unit, String visitedAt, Recorder by, String now) {
        return new RecordVisit(
                unit,
                at(visitedAt),
                LEADER,
                LeaderRank.SECTION,
                List.of(CauseCode.COORDINATION),
                Optional.of(LocalDate.of(2025, 9, 30)),
                Optional.empty(),
                by,
                Set.of(BDC, SWJ),
                at(now));
    }

    private static LeaderExperienceRecorded visited(OrgCode unit, String visitedAt) {
        return new LeaderExperienceRecorded(
                unit,
                SEPTEMBER,
                at(visitedAt),
                LEADER,
                LeaderRank.SECTION,
                List.of(CauseCode.COORDINATION),
                Optional.of(LocalDate.of(2025, 9, 30)),
                Optional.empty(),
                new StaffId("coord-bdc"));
    }

    private static Recorder unit(OrgCode own) {
        return new Recorder(new StaffId("coord-bdc"), own, Post.OWN_UNIT);
    }

    private static Recorder hall() {
        return new Recorder(new StaffId("chief1"), new OrgCode("ZWZX"), Post.HALL);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
