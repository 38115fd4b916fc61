package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;

import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.figure.Fact.Kind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.figure.Metric;
import org.junit.jupiter.api.Test;

/// M4–M12 — §6: what a case counts for beside the three 100%.
class MetricsTest {
    private static final OrgCode WINDOW = new OrgCode("ZWZX");

    /// an extension stands beside the figure, and the working days that were used are told.
    @Test
    void anExtensionAndTheUsedDaysStandBesideTheFigure() {
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-11T09:00", BDC);
        Story plain = Stories.in(CaseState.COMPLETED).then(handle, Told.stopped(handle, "2026-02-11T08:00"));
        Story extended = Stories.in(CaseState.COMPLETED).then(handle, Told.extended(handle, "2026-02-13T17:30"));

        assertThat(scores(plain, Metric.M2_EXTENDED)).containsExactly(Score.MISS);
        assertThat(scores(extended, Metric.M2_EXTENDED)).containsExactly(Score.HIT);
        assertThat(only(plain, Metric.M2).amount()).contains(1);
        assertThat(only(extended, Metric.M2).amount()).isEmpty();
    }

    @Test
    void whatWasRatedBadlyGoesBackAndIsVisited() {
        Story bad = Stories.in(CaseState.COMPLETED)
                .then(Told.invited(1))
                .then(Told.rated(EvaluationSubject.HANDLING, 1, RatingLevel.DISSATISFIED, "2026-02-12T09:00"));
        assertThat(scores(bad, Metric.M4)).containsExactly(Score.MISS);
        assertThat(scores(bad, Metric.M4_VISITED)).as("not due yet").isEmpty();

        assertThat(scores(Stories.in(CaseState.REWORK_PENDING), Metric.M4)).containsExactly(Score.HIT);
        Story visited = Stories.in(CaseState.FOLLOW_UP)
                .on("2026-02-26T09:00")
                .then(Told.visited(2, ReplySatisfaction.SATISFIED));
        assertThat(scores(visited, Metric.M4)).containsExactly(Score.HIT);
        assertThat(scores(visited, Metric.M4_VISITED)).containsExactly(Score.HIT);
        assertThat(kinds(visited, Metric.M4_ROUNDS)).containsExactly("1");
    }

    @Test
    void aVisitThatIsOverdueIsMissed() {
        var clock = Told.clock(ClockKind.FOLLOWUP, ClockScope.item(1), "2026-02-25T09:00", "2026-02-28T17:30", WINDOW);
        Story story = Stories.in(CaseState.FOLLOW_UP).then(clock);
        assertThat(scores(story, Metric.M4_VISITED)).isEmpty();

        story.then(Told.breached(clock));
        assertThat(scores(story, Metric.M4_VISITED)).containsExactly(Score.MISS);
    }

    /// a reply in the hall is not reworked, and neither is a 不能办.
    @Test
    void onlyWhatWasHandledIsReworked() {
        Story reply = Stories.in(CaseState.RESOLVED_ON_SITE)
                .then(Told.opened(EvaluationSubject.ON_SITE, 1, 1))
                .then(Told.rated(EvaluationSubject.ON_SITE, 1, RatingLevel.DISSATISFIED, "2026-02-09T11:00"));
        Story cannot = Stories.in(CaseState.CANNOT_REPLIED)
                .then(Told.rated(EvaluationSubject.CANNOT, 1, RatingLevel.DISSATISFIED, "2026-02-12T11:00"));

        assertThat(scores(reply, Metric.M4)).isEmpty();
        assertThat(scores(cannot, Metric.M4)).isEmpty();
    }

    @Test
    void aRefusalCountsByItsReason() {
        assertThat(scores(Stories.in(CaseState.REGISTERED), Metric.M5)).containsExactly(Score.MISS);
        assertThat(scores(Stories.in(CaseState.RECEIVED), Metric.M5)).isEmpty();
        Story refused = Stories.in(CaseState.NOT_ACCEPTED);
        assertThat(scores(refused, Metric.M5)).containsExactly(Score.HIT);
        assertThat(kinds(refused, Metric.M5)).containsExactly("PRIVATE_DISPUTE");
    }

    /// 3.2-8, and what goes on to the review after all un-counts.
    @Test
    void onlyWhatIsDoneInTheHallIsDoneOnTheSpot() {
        assertThat(scores(Stories.in(CaseState.CONSULTING), Metric.M6)).isEmpty();
        Story done = Stories.in(CaseState.RESOLVED_ON_SITE);
        assertThat(scores(done, Metric.M6)).containsExactly(Score.HIT);
        done.then(Told.escalated(), Told.reviewOpened());
        assertThat(scores(done, Metric.M6)).containsExactly(Score.MISS);
        assertThat(kinds(done, Metric.M6)).containsExactly("REVIEW");

        Story guided = Stories.in(CaseState.CONSULTING).then(Told.resolved(ResolvedKind.GUIDED, "2026-02-09T10:00"));
        assertThat(scores(guided, Metric.M6)).containsExactly(Score.MISS);
        assertThat(kinds(Stories.in(CaseState.ASSIGNED_ON_SITE), Metric.M6)).containsExactly("ASSIGNED");
    }

    @Test
    void eachConclusionCountsForTheUnitsItNames() {
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded(
                        "2026-02-10T16:00",
                        Told.item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC),
                        Told.item(2, ReviewOutcome.DOABLE, SWJ)));

        assertThat(scores(story, Metric.M7)).containsExactly(Score.HIT, Score.MISS);
        assertThat(kinds(story, Metric.M7)).containsExactly("CANNOT_BY_POLICY", "DOABLE");
        assertThat(facts(story, Metric.M7)).extracting(Fact::units).containsExactly(List.of(BDC), List.of(SWJ));
    }

    /// A first conclusion stays when the review has the case again.
    @Test
    void aSecondReviewCountsForItself() {
        Story story = Stories.in(CaseState.HANDLING)
                .then(Told.found(Stories.order(), "2026-02-11T09:00"), Told.reopened(1, BDC))
                .then(Told.concluded("2026-02-12T16:00", Told.item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)));

        assertThat(kinds(story, Metric.M7)).containsExactly("DOABLE", "CANNOT_BY_POLICY");
    }

    @Test
    void whatIsReflectedAgainCountsByItsMatter() {
        Story first = Stories.in(CaseState.REGISTERED);
        Story again = Story.of("again").then(Told.again(8, StreamId.named("story", "first")));

        assertThat(scores(first, Metric.M9)).containsExactly(Score.MISS);
        assertThat(scores(again, Metric.M9)).containsExactly(Score.HIT);
        assertThat(kinds(again, Metric.M9)).containsExactly("BDC-01");
    }

    @Test
    void problemsOfOneKindShareTheCauseAndTheMatter() {
        Story story = Story.of("causes").then(Told.registered(3, CauseCode.COORDINATION, CauseCode.BUCK_PASSING));

        assertThat(kinds(story, Metric.SAME_KIND))
                .containsExactlyInAnyOrder("COORDINATION/BDC-01", "BUCK_PASSING/BDC-01");
    }

    @Test
    void whoDoesNotSignIsTold() {
        var order = Stories.order();
        Story signed = Stories.in(CaseState.HANDLING);
        Story deemed = Stories.in(CaseState.TRANSFERRED).then(Told.deemed(order, "2026-02-11T17:30"));

        assertThat(scores(signed, Metric.M11)).containsExactly(Score.MISS);
        assertThat(scores(deemed, Metric.M11)).containsExactly(Score.HIT);
        assertThat(scores(Stories.in(CaseState.TRANSFERRED), Metric.M11)).isEmpty();
        assertThat(only(deemed, Metric.M11).units()).containsExactly(BDC);
    }

    @Test
    void anObjectionCountsWhenItIsDecided() {
        var order = Told.issued(1, 1, TransferKind.TRANSFER, BDC, "2026-02-10T16:30");
        Story story = Stories.in(CaseState.TRANSFERRED).then(Told.objected(order, SWJ));
        assertThat(scores(story, Metric.M12)).isEmpty();

        Story rejected = Stories.in(CaseState.TRANSFERRED)
                .then(Told.objected(order, SWJ))
                .on("2026-02-11T10:00")
                .then(Told.rejected(order));
        assertThat(scores(rejected, Metric.M12)).containsExactly(Score.HIT);
        assertThat(only(rejected, Metric.M12).at()).isEqualTo(Story.at("2026-02-11T10:00"));
        story.then(Told.passedOn(order, SWJ));
        assertThat(scores(story, Metric.M12)).containsExactly(Score.MISS);
    }

    private static List<Fact> facts(Story story, Metric metric) {
        return Facts.of(story.view()).stream()
                .filter(fact -> fact.metric() == metric)
                .toList();
    }

    private static Fact only(Story story, Metric metric) {
        assertThat(facts(story, metric)).hasSize(1);
        return facts(story, metric).getFirst();
    }

    private static List<Score> scores(Story story, Metric metric) {
        return facts(story, metric).stream().map(Fact::score).toList();
    }

    private static List<String> kinds(Story story, Metric metric) {
        return facts(story, metric).stream()
                .flatMap(fact -> fact.kind().map(Kind::code).stream())
                .toList();
    }
}
