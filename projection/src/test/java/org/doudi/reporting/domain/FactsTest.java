package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.ClosureKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ResolvedKind;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.ledger.Ledger;
import org.doudi.reporting.domain.view.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 三个100% — §6: what a case counts for.
class FactsTest {
    private static final OrgCode WINDOW = new OrgCode("ZWZX");

    /// 归档 files what has ended; it makes nothing better or worse — 三.7.
    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"CLOSED", "NOT_ACCEPTED", "MERGED", "WITHDRAWN"})
    void anArchivedCaseCountsAsItDidBefore(CaseState end) {
        Story story = Stories.in(end).then(response(), Told.stopped(response(), "2026-02-09T10:00"));
        List<Fact> before = Facts.of(story.view());
        List<Breach> late = Breach.of(story.view());

        story.then(Told.archived(end, 1));

        assertThat(story.view().state()).isEqualTo(CaseState.ARCHIVED);
        assertThat(Facts.of(story.view())).isEqualTo(before);
        assertThat(Breach.of(story.view())).isEqualTo(late);
        assertThat(Ledger.lineOf(story.view()).archiveNo()).contains("乌办反档〔2026〕0001号");
    }

    @Test
    void whatIsNotDueYetAndUnansweredIsLeftOut() {
        Story story = Stories.in(CaseState.REGISTERED).then(response());

        assertThat(scores(story, Metric.M1)).isEmpty();
    }

    @Test
    void anAnswerInTimeCounts() {
        Story story = Stories.in(CaseState.REGISTERED).then(response(), Told.stopped(response(), "2026-02-09T10:00"));

        assertThat(scores(story, Metric.M1)).containsExactly(Score.HIT);
    }

    @Test
    void anAnswerAfterTheDueInstantDoesNot() {
        Story story = Stories.in(CaseState.REGISTERED)
                .then(response(), Told.breached(response()), Told.stopped(response(), "2026-02-10T09:00"));

        assertThat(scores(story, Metric.M1)).containsExactly(Score.MISS);
    }

    @Test
    void aRefusalIsAnswered_butNeitherDoneNorRated() {
        Story story = Stories.in(CaseState.NOT_ACCEPTED).then(response(), Told.stopped(response(), "2026-02-09T09:30"));

        assertThat(Facts.of(story.view())).extracting(Fact::metric).containsExactly(Metric.M1, Metric.M5);
    }

    /// shown apart, of all that was accepted.
    @Test
    void whatNobodyStandsBehindIsShownApart() {
        Story named = Stories.in(CaseState.REGISTERED);
        Story anonymous = Story.of("anonymous").then(Told.anonymous(7));

        assertThat(scores(named, Metric.ANONYMOUS)).containsExactly(Score.MISS);
        assertThat(scores(anonymous, Metric.ANONYMOUS)).containsExactly(Score.HIT);
        assertThat(Ledger.lineOf(anonymous.view()).marks()).containsExactly(Mark.ANONYMOUS);
        assertThat(Ledger.lineOf(named.view()).marks()).isEmpty();
    }

    @Test
    void completedExactlyAtTheDueInstantIsOnTime() {
        assertThat(scores(handled("2026-02-11T10:00"), Metric.M2)).containsExactly(Score.HIT);
        assertThat(scores(handled("2026-02-11T09:59"), Metric.M2)).containsExactly(Score.MISS);
    }

    private static Story handled(String dueAt) {
        return Stories.in(CaseState.COMPLETED)
                .then(Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", dueAt, BDC));
    }

    /// an extension counts, and what would have been due without it is shown beside it.
    @Test
    void whatIsDoneByTheExtendedLimitIsOnTimeAndNotWithinTheOriginalOne() {
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-11T09:00", BDC);
        Story story = Stories.in(CaseState.COMPLETED).then(handle, Told.extended(handle, "2026-02-13T17:30"));

        assertThat(scores(story, Metric.M2)).containsExactly(Score.HIT);
        assertThat(scores(story, Metric.M2_ORIGINAL)).containsExactly(Score.MISS);
    }

    /// 四(二): whoever was sent for papers is measured from the day he came back.
    @Test
    void whatIsDoneOnTheSpotIsMeasuredByTheConsultationThatItEnded() {
        var first = Told.clock(ClockKind.CONSULT, ClockScope.CASE, "2026-02-06T09:00", "2026-02-06T17:30", WINDOW);
        var second = Told.clock(ClockKind.CONSULT, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW);
        Story story = Stories.in(CaseState.AWAITING_MATERIALS)
                .then(first, Told.stopped(first, "2026-02-06T10:00"), Told.brought(), second)
                .then(Told.resolved(ResolvedKind.DONE, "2026-02-09T10:00"));

        assertThat(scores(story, Metric.M2)).containsExactly(Score.HIT);
    }

    @Test
    void whatIsOverdueAndOpenIsNotLeftOut() {
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", BDC);
        Story story = Stories.in(CaseState.HANDLING).then(handle);
        assertThat(scores(story, Metric.M2)).isEmpty();

        story.then(Told.breached(handle));
        assertThat(scores(story, Metric.M2)).containsExactly(Score.MISS);
    }

    @Test
    void onlyWhatWasDoneOnTheSpotCountsAsDone() {
        assertThat(scores(onTheSpot(ResolvedKind.DONE), Metric.M2)).containsExactly(Score.HIT);
        assertThat(scores(onTheSpot(ResolvedKind.EXPLAINED_CANNOT), Metric.M2)).isEmpty();
        assertThat(scores(onTheSpot(ResolvedKind.GUIDED), Metric.M2)).isEmpty();
        assertThat(scores(onTheSpot(ResolvedKind.CONDUCT_CORRECTED), Metric.M2)).isEmpty();
    }

    @Test
    void conductPutRightIsRatedToo_anExplanationIsNot() {
        assertThat(scores(onTheSpot(ResolvedKind.CONDUCT_CORRECTED), Metric.M3)).containsExactly(Score.HIT);
        assertThat(scores(onTheSpot(ResolvedKind.EXPLAINED_CANNOT), Metric.M3)).isEmpty();
    }

    private static Story onTheSpot(ResolvedKind kind) {
        return Stories.in(CaseState.CONSULTING)
                .then(Told.clock(ClockKind.CONSULT, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW))
                .then(Told.resolved(kind, "2026-02-09T10:00"))
                .then(Told.opened(EvaluationSubject.ON_SITE, 1, 1), Told.invited(1))
                .then(Told.rated(EvaluationSubject.ON_SITE, 1, RatingLevel.SATISFIED, "2026-02-09T11:00"));
    }

    @Test
    void aReworkKeepsTheFirstRoundAndUncountsTheRatingUntilItIsDone() {
        var first = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", BDC);
        Story story = Stories.in(CaseState.REWORK_PENDING).then(first);

        assertThat(scores(story, Metric.M2)).containsExactly(Score.HIT);
        assertThat(scores(story, Metric.M3)).isEmpty();
        assertThat(scores(story, Metric.M3_FIRST)).containsExactly(Score.MISS);
    }

    @Test
    void theFinalRoundCounts_andTheFirstStandsBesideIt() {
        Story story = Stories.in(CaseState.FOLLOW_UP);

        assertThat(scores(story, Metric.M3)).containsExactly(Score.HIT);
        assertThat(scores(story, Metric.M3_FIRST)).containsExactly(Score.MISS);
    }

    @Test
    void anUpheldAppealTakesTheRatingOutOfTheUnitsFiguresAlone() {
        Story story = Stories.in(CaseState.REWORK_PENDING);
        assertThat(units(story, Metric.M3_FIRST)).containsExactly(List.of(BDC));

        story.then(Told.appealed(1, BDC));
        assertThat(units(story, Metric.M3_FIRST)).containsExactly(List.of(BDC));

        story.then(Told.appealDecided(1, BDC, AppealDecision.UPHELD));
        assertThat(units(story, Metric.M3_FIRST)).containsExactly(List.of());
        assertThat(scores(story, Metric.M3_FIRST)).as("the centre's figure").containsExactly(Score.MISS);
    }

    @Test
    void aDismissedAppealChangesNoFigure() {
        Story story = Stories.in(CaseState.REWORK_PENDING)
                .then(Told.appealed(1, BDC), Told.appealDecided(1, BDC, AppealDecision.DISMISSED));

        assertThat(units(story, Metric.M3_FIRST)).containsExactly(List.of(BDC));
    }

    @Test
    void anAppealIsAboutItsRoundOnly() {
        Story story = Stories.reworked()
                .then(Told.rated(EvaluationSubject.HANDLING, 2, RatingLevel.DISSATISFIED, "2026-02-24T15:00"))
                .then(Told.appealed(1, BDC), Told.appealDecided(1, BDC, AppealDecision.UPHELD));

        assertThat(units(story, Metric.M3_FIRST)).containsExactly(List.of());
        assertThat(units(story, Metric.M3)).containsExactly(List.of(BDC));
    }

    /// who was 不满意 and says nothing in the end is not satisfied; but not with whom that was annulled for.
    @Test
    void whatIsAnnulledLeavesNothingForASilentSecondRound() {
        Story story = Stories.reworked().then(Told.expired(EvaluationSubject.HANDLING, 2));
        assertThat(units(story, Metric.M3)).containsExactly(List.of(BDC));

        story.then(Told.appealed(1, BDC), Told.appealDecided(1, BDC, AppealDecision.UPHELD));
        assertThat(units(story, Metric.M3)).containsExactly(List.of());
    }

    private static List<List<OrgCode>> units(Story story, Metric metric) {
        return Facts.of(story.view()).stream()
                .filter(fact -> fact.metric() == metric)
                .map(Fact::units)
                .toList();
    }

    @Test
    void eachItemIsRatedForItself() {
        Story story = Stories.in(CaseState.COMPLETED)
                .then(Told.rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.SATISFIED, "2026-02-12T09:00"))
                .then(Told.opened(EvaluationSubject.HANDLING, 2, 1))
                .then(Told.rated(EvaluationSubject.HANDLING, 2, 1, RatingLevel.DISSATISFIED, "2026-02-12T10:00"));

        assertThat(scores(story, Metric.M3)).containsExactly(Score.HIT, Score.MISS);
        assertThat(scores(story, Metric.M3_FIRST)).containsExactly(Score.HIT, Score.MISS);
    }

    @Test
    void unratedIsNotSatisfied() {
        Story never =
                Stories.in(CaseState.COMPLETED).then(Told.invited(1), Told.expired(EvaluationSubject.HANDLING, 1));
        assertThat(scores(never, Metric.M3)).isEmpty();
        assertThat(scores(never, Metric.RATED)).containsExactly(Score.MISS);

        Story silentInTheEnd = Stories.reworked().then(Told.expired(EvaluationSubject.HANDLING, 2));
        assertThat(scores(silentInTheEnd, Metric.M3)).containsExactly(Score.MISS);
        assertThat(scores(silentInTheEnd, Metric.RATED)).containsExactly(Score.HIT, Score.MISS);
    }

    @Test
    void aCannotIsNotRatedAmongWhatWasDone() {
        Story story = Stories.in(CaseState.CANNOT_REPLIED)
                .then(Told.invited(1))
                .then(Told.rated(EvaluationSubject.CANNOT, 1, RatingLevel.SATISFIED, "2026-02-12T11:00"))
                .then(Told.closed(ClosureKind.CANNOT, RatingLevel.SATISFIED));

        assertThat(Facts.of(story.view()))
                .extracting(Fact::metric)
                .doesNotContain(Metric.M2, Metric.M3, Metric.M3_FIRST, Metric.RATED);
    }

    @Test
    void aBreachIsChargedToItsClocksPartiesAlone() {
        var review = Told.clock(ClockKind.REVIEW, ClockScope.CASE, "2026-02-09T11:00", "2026-02-11T17:30", WINDOW);
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-12T09:00", "2026-02-14T17:30", BDC);
        Story story = Stories.in(CaseState.HANDLING)
                .then(review, Told.breached(review), Told.stopped(review, "2026-02-12T08:40"), handle);

        assertThat(Breach.of(story.view())).singleElement().satisfies(breach -> {
            assertThat(breach.kind()).isEqualTo(ClockKind.REVIEW);
            assertThat(breach.party().unit()).isEqualTo(WINDOW);
            assertThat(breach.overdueWorkingDays()).contains(1);
        });
    }

    private static ClockStarted response() {
        return Told.clock(ClockKind.RESPONSE, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW);
    }

    private static List<Score> scores(Story story, Metric metric) {
        return Facts.of(story.view()).stream()
                .filter(fact -> fact.metric() == metric)
                .map(Fact::score)
                .toList();
    }
}
