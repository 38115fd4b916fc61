package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;
import static org.doudi.reporting.domain.Told.ZJJ;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.SuperiorOverdue;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.SuperiorSilent;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.StaffId;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.reporting.domain.view.Item;
import org.doudi.reporting.domain.view.ItemStage;
import org.doudi.reporting.domain.work.Duties;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.reporting.domain.work.Owner;
import org.junit.jupiter.api.Test;

/// 办件状态 — §7: which events lead a case where.
class StatesTest {
    private static final OrgCode ZRZY = new OrgCode("ZRZY");

    @Test
    void eachStateOfTheLanguageIsReached() {
        for (CaseState state : CaseState.values()) {
            assertThat(Stories.in(state).view().state()).isEqualTo(state);
        }
    }

    @Test
    void anOpenCaseAlwaysOwesSomethingToSomebody() {
        Set<CaseState> ended = EnumSet.of(
                CaseState.NOT_ACCEPTED, CaseState.MERGED, CaseState.WITHDRAWN, CaseState.CLOSED, CaseState.ARCHIVED);
        for (CaseState state : CaseState.values()) {
            assertThat(Duties.of(Stories.in(state).view()).isEmpty())
                    .as("%s owes nothing", state)
                    .isEqualTo(ended.contains(state));
        }
    }

    @Test
    void anAcceptedRefusalIsACaseAgain() {
        Story story = Stories.in(CaseState.NOT_ACCEPTED).then(Told.registered(7));

        assertThat(story.view().state()).isEqualTo(CaseState.REGISTERED);
        assertThat(story.view().onSite().refused()).isEmpty();
    }

    @Test
    void aBadRatingOnTheSpotGoesToTheReview() {
        Story story = Stories.in(CaseState.RESOLVED_ON_SITE)
                .then(Told.opened(EvaluationSubject.ON_SITE, 1, 1), Told.invited(1))
                .then(Told.rated(EvaluationSubject.ON_SITE, 1, RatingLevel.DISSATISFIED, "2026-02-09T16:00"));
        assertThat(story.view().state()).isEqualTo(CaseState.RESOLVED_ON_SITE);

        story.then(Told.escalated(), Told.reviewOpened());

        assertThat(story.view().state()).isEqualTo(CaseState.REVIEW_PENDING);
    }

    @Test
    void anOpenOrderOfTheHallEndsWithTheReview() {
        Story story = Stories.in(CaseState.ASSIGNED_ON_SITE).then(Told.escalated(), Told.reviewOpened());

        assertThat(story.view().state()).isEqualTo(CaseState.REVIEW_PENDING);
        assertThat(story.view().routing().items()).isEmpty();
    }

    @Test
    void anOrderOfTheHallThatIsDoneIsDone() {
        var order = Stories.assignment();
        Story story = Stories.in(CaseState.ASSIGNED_ON_SITE)
                .then(Told.signed(order, "2026-02-09T11:00"))
                .then(Told.part(order, "2026-02-09T15:00"), Told.completed(order, "2026-02-09T15:00"));

        assertThat(story.view().state()).isEqualTo(CaseState.COMPLETED);
    }

    /// 上级未答复: the centre tells where the matter lies, and the reporter is visited.
    @Test
    void whatLiesAboveUnansweredIsTheCentresToTell() {
        Story story = Stories.in(CaseState.REPORTED_UP).then(new SuperiorOverdue(1, Story.at("2026-05-12T17:30")));
        assertThat(story.view().state()).isEqualTo(CaseState.REPORTED_UP);
        assertThat(Duties.of(story.view()))
                .anyMatch(
                        duty -> duty.owner() == Owner.CENTRE_LEAD && duty.step().contains("上级逾期未答复"));

        story.then(new SuperiorSilent(
                1,
                Told.assignments(BDC),
                Told.TEXT,
                ContactMethod.PHONE,
                Story.at("2026-05-13T09:00"),
                new StaffId("lead1")));
        assertThat(story.view().state()).isEqualTo(CaseState.FOLLOW_UP);
    }

    /// The promise ran out, the order was done, and only then the escalation came: routing opens no review.
    @Test
    void anOrderThatWasDoneLateIsDoneWhateverIsEscalatedAfterIt() {
        var order = Stories.assignment();
        Story story = Stories.in(CaseState.ASSIGNED_ON_SITE)
                .then(Told.signed(order, "2026-02-09T11:00"))
                .then(Told.part(order, "2026-02-10T17:31"), Told.completed(order, "2026-02-10T17:31"))
                .then(Told.escalated());
        assertThat(story.view().state()).isEqualTo(CaseState.COMPLETED);

        story.then(Told.opened(EvaluationSubject.HANDLING, 1, 1), Told.invited(1))
                .then(Told.rated(EvaluationSubject.HANDLING, 1, RatingLevel.SATISFIED, "2026-02-11T09:00"))
                .then(Told.closed(ClosureKind.COMPLETED, RatingLevel.SATISFIED));
        assertThat(story.view().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aCaseStandsWhereItsLeastAdvancedOpenItemStands() {
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded(
                        "2026-02-10T16:00",
                        Told.item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC),
                        Told.item(2, ReviewOutcome.DOABLE, ZJJ)));
        assertThat(story.view().state()).isEqualTo(CaseState.TRANSFER_PENDING);

        var order = Told.issued(2, 1, TransferKind.TRANSFER, ZJJ, "2026-02-10T17:00");
        story.then(Told.basis(1, BDC, true), order, Told.signed(order, "2026-02-11T09:00"));
        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);

        story.then(Told.part(order, "2026-02-11T10:00"), Told.completed(order, "2026-02-11T10:00"));
        assertThat(story.view().state()).isEqualTo(CaseState.REPLY_PENDING);

        story.then(Told.cannotReply(1, false));
        assertThat(story.view().state()).isEqualTo(CaseState.COMPLETED);
    }

    @Test
    void anItemThatIsFoundImpossibleIsReviewedAgainWhileTheOthersGoOn() {
        var first = Told.issued(1, 1, TransferKind.TRANSFER, ZJJ, "2026-02-10T17:00");
        var second = Told.issued(2, 1, TransferKind.TRANSFER, BDC, "2026-02-10T17:00");
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded(
                        "2026-02-10T16:00",
                        Told.item(1, ReviewOutcome.DOABLE, ZJJ),
                        Told.item(2, ReviewOutcome.DOABLE, BDC)))
                .then(first, second, Told.signed(first, "2026-02-11T09:00"), Told.signed(second, "2026-02-11T09:00"))
                .then(Told.found(second, "2026-02-11T10:00"), Told.reopened(2, BDC));

        assertThat(story.view().state()).isEqualTo(CaseState.REVIEW_PENDING);
        assertThat(Duties.of(story.view()))
                .extracting(Duty::owner, Duty::unit)
                .containsExactly(
                        tuple(Owner.CENTRE_LEAD, Optional.empty()), tuple(Owner.COORDINATOR, Optional.of(ZJJ)));

        story.then(Told.concluded("2026-02-12T16:00", Told.item(2, ReviewOutcome.DOABLE, SWJ)));
        assertThat(story.view().routing().items())
                .extracting(Item::itemNo, Item::round, Item::stage)
                .containsExactly(tuple(1, 1, ItemStage.HANDLING), tuple(2, 2, ItemStage.TRANSFER_PENDING));

        story.then(Told.found(first, "2026-02-12T16:30"), Told.reopened(1, ZJJ))
                .then(Told.concluded("2026-02-13T16:00", Told.item(1, ReviewOutcome.DOABLE, ZJJ)));
        assertThat(story.view().routing().items())
                .as("each item counts its own rounds")
                .extracting(Item::itemNo, Item::round)
                .containsExactly(tuple(1, 2), tuple(2, 2));
    }

    @Test
    void whoTakesAnothersPlaceWaitsForItsOrderWhileTheOthersGoOn() {
        var orders = Stories.multi(1, "2026-02-10T17:00");
        var lead = orders.get(0);
        var contested = orders.get(1);
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, ZJJ, BDC, SWJ)))
                .then(lead, contested, orders.get(2), Told.signed(lead, "2026-02-11T09:00"))
                .then(Told.coordinated(1, ZJJ, BDC, SWJ), Told.objected(contested, ZRZY));
        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);
        assertThat(Duties.of(story.view())).extracting(Duty::owner).contains(Owner.DUTY_CHIEF);

        story.then(Told.passedOn(contested, ZRZY));
        assertThat(story.view().state()).isEqualTo(CaseState.TRANSFER_PENDING);
        assertThat(story.view().routing().items().getFirst().units()).containsExactly(ZJJ, ZRZY, SWJ);
        assertThat(Duties.of(story.view()))
                .extracting(Duty::owner, Duty::unit)
                .containsExactly(
                        tuple(Owner.CLERK, Optional.empty()),
                        tuple(Owner.COORDINATOR, Optional.of(ZJJ)),
                        tuple(Owner.COORDINATOR, Optional.of(SWJ)));

        story.then(Told.issued(
                1,
                1,
                TransferKind.TRANSFER,
                new UnitAssignment(ZRZY, UnitRole.CO),
                HandlingClass.MULTI,
                true,
                "2026-02-11T11:00"));
        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);
        assertThat(Duties.of(story.view()))
                .extracting(Duty::unit)
                .containsExactly(Optional.of(ZJJ), Optional.of(SWJ), Optional.of(ZRZY));
    }

    @Test
    void whoBringsTheMaterialsIsConsultedWithAgain() {
        Story story = Stories.in(CaseState.AWAITING_MATERIALS);
        assertThat(Duties.of(story.view())).extracting(Duty::step).containsExactly("联系当事人补齐材料");

        assertThat(story.then(Told.brought()).view().state()).isEqualTo(CaseState.CONSULTING);
    }

    @Test
    void aCompletionThatIsSentBackIsHandledAgainAndCountsForNothing() {
        var order = Told.issued(1, 1, TransferKind.TRANSFER, BDC, "2026-02-10T17:00");
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, BDC)))
                .then(order, Told.signed(order, "2026-02-11T09:00"), Told.part(order, "2026-02-11T10:00"))
                .then(Told.completed(order, "2026-02-11T10:00"), Told.opened(EvaluationSubject.HANDLING, 1, 1))
                .then(Told.sentBack(1, BDC), Told.givenBack(order));

        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);
        assertThat(story.view().routing().handlings()).isEmpty();
        assertThat(story.view().evaluation().ratings()).isEmpty();
        assertThat(Duties.of(story.view())).extracting(Duty::step).containsExactly("办理并反馈结果");

        story.then(Told.part(order, "2026-02-12T10:00"), Told.completed(order, "2026-02-12T10:00"));
        assertThat(story.view().state()).isEqualTo(CaseState.COMPLETED);
    }

    @Test
    void aCaseIsNotClosedOverAnOpenItem() {
        var order = Told.issued(1, 1, TransferKind.TRANSFER, ZJJ, "2026-02-10T17:00");
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded(
                        "2026-02-10T16:00",
                        Told.item(1, ReviewOutcome.DOABLE, ZJJ),
                        Told.item(2, ReviewOutcome.CANNOT_BY_POLICY, BDC)))
                .then(order, Told.signed(order, "2026-02-11T09:00"), Told.part(order, "2026-02-11T10:00"))
                .then(Told.completed(order, "2026-02-11T10:00"))
                .then(Told.closed(ClosureKind.COMPLETED, RatingLevel.SATISFIED));
        assertThat(story.view().state()).isEqualTo(CaseState.BASIS_PENDING);

        story.then(Told.basis(2, BDC, true), Told.cannotReply(2, false));
        assertThat(story.view().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void theVisitOfOneItemIsOwedWhateverComesOfAnother() {
        Story story = Stories.in(CaseState.FOLLOW_UP).then(Told.opened(EvaluationSubject.HANDLING, 2, 1));

        assertThat(story.view().state()).isEqualTo(CaseState.FOLLOW_UP);
    }

    @Test
    void overdueStandsBesideTheState() {
        var clock = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", BDC);
        Story story = Stories.in(CaseState.HANDLING)
                .then(clock)
                .on("2026-02-12T17:30")
                .then(Told.breached(clock));

        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);
        assertThat(story.view().clocks()).singleElement().satisfies(each -> {
            assertThat(each.breached()).isTrue();
            assertThat(each.runs()).isTrue();
        });
    }

    @Test
    void handlingBeginsWithTheReceiptOfTheLead() {
        Story story = Stories.in(CaseState.REVIEW_PENDING)
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, ZJJ, BDC, SWJ)));
        var orders = Stories.multi(1, "2026-02-10T17:00");

        story.then(orders.get(0), orders.get(1));
        assertThat(story.view().state()).isEqualTo(CaseState.TRANSFER_PENDING);
        story.then(orders.get(2));
        assertThat(story.view().state()).isEqualTo(CaseState.TRANSFERRED);
        story.then(Told.signed(orders.get(1), "2026-02-10T17:05"));
        assertThat(story.view().state()).isEqualTo(CaseState.TRANSFERRED);
        story.then(Told.signed(orders.get(0), "2026-02-10T17:10"));
        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);
    }

    @Test
    void aBasisThatIsReturnedIsOwedAgain() {
        Story story = Stories.in(CaseState.REPLY_PENDING)
                .then(new WrittenBasisReturned(1, BDC, Told.TEXT, new StaffId("chief1")));

        assertThat(story.view().state()).isEqualTo(CaseState.BASIS_PENDING);
        assertThat(story.view().routing().items().getFirst().owing()).containsExactly(BDC);
    }

    @Test
    void aCannotThatIsRatedBadlyIsRecheckedAndThenVisited() {
        Story story = Stories.in(CaseState.CANNOT_REPLIED)
                .then(Told.rated(EvaluationSubject.CANNOT, 1, RatingLevel.DISSATISFIED, "2026-02-12T11:00"))
                .then(new WrittenBasisReopened(1, List.of(BDC)));
        assertThat(story.view().state()).isEqualTo(CaseState.BASIS_PENDING);

        story.then(Told.basis(1, BDC, true), Told.cannotReply(1, true));
        assertThat(story.view().state()).isEqualTo(CaseState.FOLLOW_UP);
    }

    @Test
    void whatTheWorkingGroupDecidesMovesTheItem() {
        assertThat(decided(WorkingGroupOutcome.DOABLE)).isEqualTo(CaseState.TRANSFER_PENDING);
        assertThat(decided(WorkingGroupOutcome.CANNOT_BY_POLICY)).isEqualTo(CaseState.BASIS_PENDING);
        assertThat(decided(WorkingGroupOutcome.BEYOND_AUTHORITY)).isEqualTo(CaseState.REPORTED_UP);
        assertThat(decided(WorkingGroupOutcome.STILL_UNRESOLVED)).isEqualTo(CaseState.FOLLOW_UP);
    }

    private static CaseState decided(WorkingGroupOutcome outcome) {
        return Stories.in(CaseState.WORKING_GROUP)
                .then(new WorkingGroupDecided(
                        1, outcome, Told.TEXT, Told.assignments(BDC), Optional.empty(), Optional.empty()))
                .view()
                .state();
    }

    @Test
    void whatTheSuperiorAnswersMovesTheItem() {
        assertThat(replied(SuperiorOutcome.DOABLE)).isEqualTo(CaseState.TRANSFER_PENDING);
        assertThat(replied(SuperiorOutcome.CANNOT_BY_POLICY)).isEqualTo(CaseState.BASIS_PENDING);
        assertThat(replied(SuperiorOutcome.DONE)).isEqualTo(CaseState.COMPLETED);
    }

    private static CaseState replied(SuperiorOutcome outcome) {
        return Stories.in(CaseState.REPORTED_UP)
                .then(new SuperiorReplied(1, outcome, Told.TEXT, Told.assignments(BDC), Optional.empty()))
                .view()
                .state();
    }

    @Test
    void aReworkThatSatisfiesIsVisitedBeforeItCloses() {
        Story story = Stories.reworked()
                .then(
                        Told.rated(EvaluationSubject.HANDLING, 2, RatingLevel.BASICALLY_SATISFIED, "2026-02-25T09:00"),
                        Told.visitDue(2));
        assertThat(story.view().state()).isEqualTo(CaseState.FOLLOW_UP);

        story.then(
                Told.visited(2, ReplySatisfaction.SATISFIED),
                Told.closed(ClosureKind.COMPLETED, RatingLevel.BASICALLY_SATISFIED));
        assertThat(story.view().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aVisitThatEndsInAReworkIsOverWithIt() {
        Story story = Stories.in(CaseState.FOLLOW_UP).then(Told.rework(1, 3));
        assertThat(story.view().state()).isEqualTo(CaseState.REWORK_PENDING);

        var again = Told.issued(1, 3, TransferKind.REWORK, BDC, "2026-02-25T10:00");
        story.then(again, Told.signed(again, "2026-02-25T11:00"), Told.part(again, "2026-02-25T12:00"))
                .then(Told.completed(again, "2026-02-25T12:00"));
        assertThat(story.view().state()).isEqualTo(CaseState.COMPLETED);
    }

    @Test
    void clocksThatEndAfterTheCaseDoNotReopenIt() {
        var clock = Told.clock(ClockKind.RATE_WAIT, ClockScope.CASE, "2026-02-11T10:00", "2026-02-25T17:30", BDC);
        Story story = Stories.in(CaseState.CLOSED).then(clock, Told.stopped(clock, "2026-02-12T09:00"));

        assertThat(story.view().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void whatAllCasesLeanOnIsNoCase() {
        Story departments = Story.of("departments")
                .then(new DepartmentRegistered(BDC, "不动产登记中心", "进驻部门", Story.at("2022-12-02T00:00")));

        assertThat(Story.fold(departments.log())).isEmpty();
    }

    @Test
    void onTheSpotNeedsNobodyElse() {
        Story story = Story.of("on the spot")
                .then(Told.registered(1), Told.consulting(), Told.resolved(ResolvedKind.DONE, "2026-02-09T10:00"));

        assertThat(story.view().routing().orders()).isEmpty();
        assertThat(story.view().state()).isEqualTo(CaseState.RESOLVED_ON_SITE);
    }
}
