package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;
import static org.doudi.reporting.domain.Told.ZJJ;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.ReworkLevel;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.work.Due;
import org.doudi.reporting.domain.work.Duties;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.reporting.domain.work.Light;
import org.doudi.reporting.domain.work.Owner;
import org.junit.jupiter.api.Test;

/// 件件有着落 — 一: who owes what, and by when.
class DutiesTest {
    @Test
    void theWindowIssuesWithinTheClockOfItsItem() {
        Story story = Stories.in(CaseState.TRANSFER_PENDING)
                .then(Told.clock(ClockKind.ISSUE, ClockScope.item(1, 1), "2026-02-10T16:00", "2026-02-11T17:30", BDC))
                .then(Told.clock(ClockKind.ISSUE, ClockScope.item(2, 1), "2026-02-10T16:00", "2026-02-10T17:30", BDC));

        assertThat(Duties.of(story.view()))
                .containsExactly(new Duty(
                        Owner.CLERK, Optional.empty(), "派发转办单", Optional.of(Due.firm(Story.at("2026-02-11T17:30")))));
    }

    /// 三.7: 五个工作日内归档; whoever was told nothing is told first.
    @Test
    void theWindowFilesWhatHasEnded() {
        var archive = Told.clock(
                ClockKind.ARCHIVE, ClockScope.CASE, "2026-02-12T09:00", "2026-02-26T17:30", new OrgCode("ZWZX"));
        Story closed = Stories.in(CaseState.CLOSED).then(archive);
        assertThat(Duties.of(closed.view()))
                .containsExactly(new Duty(
                        Owner.CLERK, Optional.empty(), "归档", Optional.of(Due.firm(Story.at("2026-02-26T17:30")))));

        closed.then(Told.archived(CaseState.CLOSED, 1));
        assertThat(Duties.of(closed.view())).isEmpty();

        Story merged = Story.of("merged at once")
                .then(Told.received("2026-02-09T08:50"), new CaseMerged(Told.MASTER), archive);
        assertThat(Duties.of(merged.view())).extracting(Duty::step).containsExactly("告知反映人，再归档");
    }

    /// 四(四): straight to the duty chief, and past whoever of the hall is complained of to the centre.
    @Test
    void rentSeekingIsOwedByTheDutyChiefOrTheCentre() {
        Story rent = Story.of("rent").then(Told.registered(6, CauseCode.RENT_SEEKING));
        assertThat(inTheHall(rent)).containsExactly(Owner.DUTY_CHIEF);
        rent.then(new RecusalOrdered(List.of(new StaffId("chief1")), List.of(BDC)));
        assertThat(inTheHall(rent)).containsExactly(Owner.CENTRE_LEAD);
        assertThat(Duties.of(Stories.in(CaseState.REGISTERED).view()))
                .extracting(Duty::owner)
                .containsExactly(Owner.CLERK);
    }

    private static List<Owner> inTheHall(Story story) {
        return Duties.of(story.view()).stream()
                .filter(duty -> !duty.step().contains("问责"))
                .map(Duty::owner)
                .toList();
    }

    @Test
    void eachUnitOwesItsOwnStep() {
        var orders = Stories.multi(1, "2026-02-10T17:00");
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, ZJJ, BDC, SWJ)))
                .then(orders.get(0), orders.get(1), orders.get(2))
                .then(Told.signed(orders.get(0), "2026-02-11T09:00"), Told.signed(orders.get(1), "2026-02-11T09:30"))
                .then(Told.part(orders.get(1), "2026-02-11T11:00"));

        assertThat(Duties.of(story.view()))
                .extracting(Duty::owner, Duty::unit, Duty::step)
                .containsExactly(
                        tuple(Owner.COORDINATOR, Optional.of(ZJJ), "办理并反馈结果"),
                        tuple(Owner.COORDINATOR, Optional.of(SWJ), "签收转办单"),
                        tuple(Owner.BUREAU, Optional.empty(), "组织多部门协调"));
    }

    @Test
    void theBureauOwesNothingMoreOnceItHasBroughtTheUnitsTogether() {
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, ZJJ, BDC, SWJ)));
        Stories.multi(1, "2026-02-10T17:00").forEach(story::then);

        assertThat(Duties.of(story.view())).extracting(Duty::owner).contains(Owner.BUREAU);
        assertThat(Duties.of(story.then(Told.coordinated(1, ZJJ, BDC, SWJ)).view()))
                .extracting(Duty::owner)
                .containsOnly(Owner.COORDINATOR);
    }

    @Test
    void theLeadBringsThePartsTogether() {
        var orders = Stories.multi(1, "2026-02-10T17:00");
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, ZJJ, BDC, SWJ)));
        orders.forEach(order ->
                story.then(order, Told.signed(order, "2026-02-11T09:00"), Told.part(order, "2026-02-11T11:00")));

        assertThat(Duties.of(story.view()))
                .extracting(Duty::unit, Duty::step)
                .contains(tuple(Optional.of(ZJJ), "汇总办结"));
    }

    @Test
    void theResultIsToldWhateverElseIsGoingOn() {
        Story story = Stories.in(CaseState.COMPLETED)
                .then(Told.clock(ClockKind.INFORM, ClockScope.CASE, "2026-02-11T10:00", "2026-02-12T17:30", BDC));

        assertThat(Duties.of(story.view())).extracting(Duty::step).containsExactly("邀请当事人评价", "告知当事人办理结果");
    }

    @Test
    void afterAReworkTheWindowVisitsBesideTheRating() {
        Story story = Stories.reworked()
                .then(Told.clock(ClockKind.FOLLOWUP, ClockScope.CASE, "2026-02-24T11:00", "2026-02-27T17:30", BDC));

        assertThat(Duties.of(story.view())).extracting(Duty::step).containsExactly("收集评价", "跟踪回访");
    }

    @Test
    void aVisitInVainIsTheDutyChiefsToDecide() {
        Story story = Stories.in(CaseState.FOLLOW_UP).then(Told.visited(2, ReplySatisfaction.DISSATISFIED));

        assertThat(Duties.of(story.view())).extracting(Duty::owner).containsExactly(Owner.DUTY_CHIEF);
    }

    @Test
    void aPromiseRunsFromTheOrderOn() {
        var order = Stories.assignment();
        var promise = Told.clock(
                ClockKind.PROMISE,
                ClockScope.order(1, 1, order.transferId(), BDC),
                "2026-02-09T10:30",
                "2026-02-10T17:30",
                BDC);
        Story story = Stories.in(CaseState.ASSIGNED_ON_SITE).then(promise);

        assertThat(Duties.of(story.view()))
                .containsExactly(new Duty(
                        Owner.COORDINATOR,
                        Optional.of(BDC),
                        "签收交办单",
                        Optional.of(Due.firm(Story.at("2026-02-10T17:30")))));
    }

    @Test
    void afterTheThirdRoundTheWorkingGroupIsAsked() {
        Story story = Stories.reworked().then(Told.rework(1, 4));

        assertThat(Duties.of(story.view()))
                .extracting(Duty::owner, Duty::step)
                .containsExactly(tuple(Owner.CENTRE_LEAD, "报请工作组研究"));
    }

    /// what evaluation ordered by the policy stands, whichever log is heard first.
    @Test
    void whoAnswersForTheReworkIsAsItWasOrdered() {
        ReworkOrdered toGroup = new ReworkOrdered(1, 1, 2, List.of(BDC), "不满意", Optional.of(ReworkLevel.WORKING_GROUP));
        ReworkOrdered toUnits = new ReworkOrdered(1, 3, 4, List.of(BDC), "不满意", Optional.of(ReworkLevel.UNITS));
        assertThat(Duties.of(Stories.in(CaseState.COMPLETED)
                        .then(toGroup)
                        .then(Told.reworkOpened(1, 2))
                        .view()))
                .extracting(Duty::step)
                .containsExactly("报请工作组研究");
        assertThat(Duties.of(Stories.reworked()
                        .then(Told.reworkOpened(1, 4))
                        .then(toUnits)
                        .view()))
                .extracting(Duty::step)
                .containsExactly("派发重办转办单");
    }

    @Test
    void aContestedRatingWaitsForTheDutyChief_afterClosingToo() {
        Story story = Stories.in(CaseState.CLOSED)
                .then(Told.rated(EvaluationSubject.HANDLING, 1, RatingLevel.DISSATISFIED, "2026-02-12T09:00"))
                .then(Told.appealed(1, BDC));
        assertThat(Duties.of(story.view()))
                .extracting(Duty::owner, Duty::step)
                .containsExactly(tuple(Owner.DUTY_CHIEF, "复核差评申诉"));

        story.then(Told.appealDecided(1, BDC, AppealDecision.DISMISSED));
        assertThat(Duties.of(story.view())).isEmpty();
    }

    @Test
    void theLightIsYellowOnTheDueDayAndRedAfterTheDueInstant() {
        var due = Optional.of(Story.at("2026-02-12T17:30"));

        assertThat(Light.of(due, Story.at("2026-02-11T23:59"))).isEqualTo(Light.GREEN);
        assertThat(Light.of(due, Story.at("2026-02-12T00:00"))).isEqualTo(Light.YELLOW);
        assertThat(Light.of(due, Story.at("2026-02-12T17:30"))).isEqualTo(Light.YELLOW);
        assertThat(Light.of(due, Story.at("2026-02-12T17:30:01"))).isEqualTo(Light.RED);
        assertThat(Light.of(Optional.empty(), Story.at("2026-02-12T17:30"))).isEqualTo(Light.GREEN);
    }
}
