package org.doudi.routing.domain;

import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.assigned;
import static org.doudi.routing.domain.Histories.completed;
import static org.doudi.routing.domain.Histories.concluded;
import static org.doudi.routing.domain.Histories.found;
import static org.doudi.routing.domain.Histories.handledBySole;
import static org.doudi.routing.domain.Histories.history;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.item;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.part;
import static org.doudi.routing.domain.Histories.received;
import static org.doudi.routing.domain.Histories.reopened;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.NOWHERE;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;
import static org.doudi.routing.domain.People.ZWZX;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AttendeeKind;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.NotInvited;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewRescheduled;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.StaffId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.routing.domain.ReviewCommand.ConcludeReview;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;
import org.doudi.routing.domain.ReviewCommand.OpenReview;
import org.doudi.routing.domain.ReviewCommand.RescheduleReview;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 集中研判 — 三.3.
class ReviewingTest {
    private static final UUID MEETING = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final Instant LATER = PROMISED.plusSeconds(3_600);
    private static final TransferIssued FIRST = issued(1, BDC, UnitRole.SOLE, 1, true);
    private static final TransferIssued SECOND = issued(2, SWJ, UnitRole.SOLE, 1, true);
    private static final RoutingEvent[] SECOND_IS_BACK = history(
            opened(),
            concluded(item(1, ReviewOutcome.DOABLE, sole(BDC)), item(2, ReviewOutcome.DOABLE, sole(SWJ))),
            FIRST,
            SECOND,
            received(FIRST),
            received(SECOND),
            found(SECOND),
            reopened(2, SWJ));

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void anEscalationOpensTheReview() {
        spec.given().when(escalation()).then(opened());
    }

    @Test
    void anEscalationDeliveredTwiceOpensOneReview() {
        spec.given(opened()).when(escalation()).thenNothing();
    }

    @Test
    void anEscalationDoesNotDisturbWhatTheReviewHasHandedOut() {
        spec.given(reviewed(ReviewOutcome.DOABLE, sole(BDC))).when(escalation()).thenNothing();
    }

    @Test
    void aMissedPromiseOpensTheReviewAndEndsTheOrder() {
        spec.given(assigned(BDC), received(assigned(BDC))).when(escalation()).then(opened());
        spec.given(assigned(BDC), opened())
                .when(new HandlingCommand.SignTransfer(People.AT_BDC, Histories.assignmentId(BDC), NOW))
                .thenRefused("transfer.ended");
    }

    /// Done late, but before the escalation came: what is recorded first stands.
    @Test
    void anOrderThatWasDoneStandsAgainstAnEscalationThatComesLater() {
        RoutingEvent[] done = history(
                assigned(BDC),
                received(assigned(BDC)),
                part(assigned(BDC)),
                completed(1, TransferKind.ASSIGNMENT, BDC, BDC));
        RoutingEvent[] reworking = and(done, new ReworkOpened(1, 2, sole(BDC), HandlingClass.SINGLE));

        spec.given(done).when(escalation()).thenNothing();
        spec.given(reworking).when(escalation()).thenNothing();
        spec.given(and(
                        reworking,
                        issued(BDC, UnitRole.SOLE, 2, true),
                        received(issued(BDC, UnitRole.SOLE, 2, true)),
                        part(issued(BDC, UnitRole.SOLE, 2, true)),
                        completed(2, TransferKind.REWORK, BDC, BDC)))
                .when(escalation())
                .thenNothing();
    }

    @Test
    void theCentreSchedulesTheReview() {
        spec.given(opened()).when(schedule(LEAD, PROMISED, BDC)).then(scheduled());
    }

    @Test
    void onlyTheCentreConvenes() {
        spec.given(opened()).when(schedule(CLERK, PROMISED, BDC)).thenRefused("review.centre-only");
        spec.given(opened()).when(conclude(CLERK, doable(sole(BDC)))).thenRefused("review.centre-only");
    }

    @Test
    void aReviewIsScheduledOnce() {
        spec.given(opened(), scheduled()).when(schedule(LEAD, PROMISED, BDC)).thenRefused("review.already-scheduled");
    }

    @Test
    void nothingIsScheduledOrConcludedWithoutAReview() {
        spec.given().when(schedule(LEAD, PROMISED, BDC)).thenRefused("case.unknown");
        spec.given(handledBySole()).when(schedule(LEAD, PROMISED, BDC)).thenRefused("review.not-open");
        spec.given(handledBySole()).when(conclude(LEAD, doable(sole(BDC)))).thenRefused("review.not-open");
    }

    @Test
    void aReviewIsForthcomingAndItsUnitsAreKnown() {
        spec.given(opened()).when(schedule(LEAD, NOW.minusMillis(1), BDC)).thenRefused("review.in-the-past");
        spec.given(opened()).when(schedule(LEAD, PROMISED, NOWHERE)).thenRefused("unit.unknown");
        spec.given(opened())
                .when(new ScheduleReview(LEAD, MEETING, PROMISED, "二楼会议室", LEAD.who(), List.of(), STATIONED, NOW))
                .thenRefused("review.invitees-missing");
    }

    @Test
    void aReviewMayBeConcludedWithOrWithoutASchedule() {
        spec.given(opened())
                .when(conclude(LEAD, doable(sole(BDC))))
                .then(concluded(item(1, ReviewOutcome.DOABLE, sole(BDC))));
        spec.given(opened(), scheduled())
                .when(conclude(LEAD, doable(sole(BDC))))
                .then(concluded(item(1, ReviewOutcome.DOABLE, sole(BDC))));
    }

    @Test
    void itemsOfOneCaseMayEndDifferently() {
        spec.given(opened())
                .when(conclude(
                        LEAD,
                        doable(led(ZRZY, BDC, SWJ)),
                        other(ReviewOutcome.CANNOT_BY_POLICY, sole(BDC)),
                        other(ReviewOutcome.UNRESOLVED, List.of()),
                        other(ReviewOutcome.BEYOND_AUTHORITY, sole(ZRZY))))
                .then(concluded(
                        item(1, ReviewOutcome.DOABLE, led(ZRZY, BDC, SWJ)),
                        item(2, ReviewOutcome.CANNOT_BY_POLICY, sole(BDC)),
                        item(3, ReviewOutcome.UNRESOLVED, List.of()),
                        item(4, ReviewOutcome.BEYOND_AUTHORITY, sole(ZRZY))));
    }

    @Test
    void aConclusionSaysWhatWhyAndWho() {
        spec.given(opened()).when(conclude(LEAD)).thenRefused("review.items-missing");
        spec.given(opened())
                .when(conclude(
                        LEAD,
                        new ConcludedItem(
                                Optional.empty(),
                                ReviewOutcome.DOABLE,
                                sole(BDC),
                                Optional.of(HandlingClass.SINGLE),
                                Optional.empty(),
                                Histories.TEXT)))
                .thenRefused("review.basis-missing");
        spec.given(opened())
                .when(conclude(LEAD, other(ReviewOutcome.CANNOT_BY_POLICY, List.of())))
                .thenRefused("units.missing");
        spec.given(opened()).when(conclude(LEAD, doable(sole(NOWHERE)))).thenRefused("unit.unknown");
    }

    @Test
    void severalUnitsHaveOneLead() {
        List<UnitAssignment> twoCo =
                List.of(new UnitAssignment(BDC, UnitRole.CO), new UnitAssignment(SWJ, UnitRole.CO));
        List<UnitAssignment> twoLeads =
                List.of(new UnitAssignment(BDC, UnitRole.LEAD), new UnitAssignment(SWJ, UnitRole.LEAD));
        spec.given(opened()).when(conclude(LEAD, doable(twoCo))).thenRefused("units.one-lead");
        spec.given(opened()).when(conclude(LEAD, doable(twoLeads))).thenRefused("units.one-lead");
        spec.given(opened())
                .when(conclude(LEAD, doable(List.of(new UnitAssignment(BDC, UnitRole.LEAD)))))
                .thenRefused("units.sole");
        spec.given(opened()).when(conclude(LEAD, doable(led(BDC, SWJ, SWJ)))).thenRefused("units.duplicate");
    }

    @Test
    void theHandlingClassFollowsTheNumberOfUnits() {
        spec.given(opened())
                .when(conclude(LEAD, doable(sole(BDC), Optional.of(HandlingClass.MULTI))))
                .thenRefused("units.handling-class");
        spec.given(opened())
                .when(conclude(LEAD, doable(led(BDC, SWJ), Optional.of(HandlingClass.SINGLE))))
                .thenRefused("units.handling-class");
        spec.given(opened())
                .when(conclude(LEAD, doable(sole(BDC), Optional.empty())))
                .thenRefused("units.handling-class");
    }

    @Test
    void whoAttendedIsKnownToo() {
        spec.given(opened())
                .when(new ConcludeReview(
                        LEAD,
                        List.of(doable(sole(BDC))),
                        List.of(new Attendee(NOWHERE, AttendeeKind.BACKBONE, new StaffId("somebody"))),
                        Optional.empty(),
                        STATIONED,
                        NOW))
                .thenRefused("unit.unknown");
    }

    @Test
    void whatComesBackToTheReviewIsHandledInANewRound() {
        spec.given(and(
                        history(assigned(BDC), received(assigned(BDC)), part(assigned(BDC))),
                        completed(1, TransferKind.ASSIGNMENT, BDC, BDC),
                        opened(),
                        concluded(item(1, ReviewOutcome.DOABLE, sole(BDC)))))
                .when(IssuingTest.issue(CLERK))
                .then(Histories.issued(BDC, UnitRole.SOLE, 2, true));
    }

    @Test
    void aMeetingIsMovedWithAReason() {
        spec.given(opened(), scheduled()).when(move(LEAD, LATER)).then(moved());
        spec.given(opened(), scheduled()).when(move(CLERK, LATER)).thenRefused("review.centre-only");
        spec.given(opened()).when(move(LEAD, LATER)).thenRefused("review.not-scheduled");
        spec.given(opened(), scheduled()).when(move(LEAD, NOW.minusMillis(1))).thenRefused("review.in-the-past");
        spec.given(opened(), scheduled(), moved()).when(move(LEAD, LATER)).thenRefused("review.same-time");
        spec.given(opened(), scheduled(), moved())
                .when(move(LEAD, PROMISED))
                .then(new ReviewRescheduled(MEETING, PROMISED, Histories.TEXT, LEAD.who(), Optional.empty()));
    }

    @Test
    void anItemThatCameBackIsConcludedUnderItsNumber() {
        spec.given(SECOND_IS_BACK)
                .when(conclude(LEAD, other(ReviewOutcome.CANNOT_BY_POLICY, sole(SWJ))))
                .then(concluded(item(2, ReviewOutcome.CANNOT_BY_POLICY, sole(SWJ))));
        spec.given(SECOND_IS_BACK)
                .when(conclude(LEAD, named(2, sole(SWJ)), other(ReviewOutcome.UNRESOLVED, List.of())))
                .then(concluded(
                        item(2, ReviewOutcome.DOABLE, sole(SWJ)), item(3, ReviewOutcome.UNRESOLVED, List.of())));
    }

    @Test
    void theOtherItemsAreNotTheMeetingsToConclude() {
        spec.given(SECOND_IS_BACK)
                .when(conclude(LEAD, named(1, sole(SWJ))))
                .thenRefused("review.item-not-under-review");
        spec.given(SECOND_IS_BACK)
                .when(conclude(LEAD, named(2, sole(SWJ)), named(2, sole(BDC))))
                .thenRefused("review.item-not-under-review");
        spec.given(opened()).when(conclude(LEAD, named(2, sole(BDC)))).thenRefused("review.item-not-under-review");
        spec.given(opened())
                .when(conclude(LEAD, named(1, sole(BDC))))
                .then(concluded(item(1, ReviewOutcome.DOABLE, sole(BDC))));
    }

    @Test
    void whateverCameBackIsConcluded() {
        RoutingEvent[] bothAreBack = and(SECOND_IS_BACK, found(FIRST));
        spec.given(bothAreBack).when(conclude(LEAD, named(2, sole(SWJ)))).thenRefused("review.items-open");
        spec.given(bothAreBack)
                .when(conclude(LEAD, doable(sole(SWJ)), doable(sole(BDC))))
                .thenRefused("review.items-open");
        spec.given(bothAreBack)
                .when(conclude(LEAD, named(2, sole(SWJ)), named(1, sole(BDC))))
                .then(concluded(item(2, ReviewOutcome.DOABLE, sole(SWJ)), item(1, ReviewOutcome.DOABLE, sole(BDC))));
    }

    @Test
    void anItemThatCameBackIsHandledInANewRoundAndTheOthersGoOn() {
        RoutingEvent[] again = and(SECOND_IS_BACK, concluded(item(2, ReviewOutcome.DOABLE, sole(SWJ))));
        spec.given(again).when(IssuingTest.issue(CLERK, 2)).then(issued(2, SWJ, UnitRole.SOLE, 2, true));
        spec.given(again)
                .when(new HandlingCommand.CompletePart(
                        People.AT_BDC, FIRST.transferId(), Histories.TEXT, List.of(Histories.sealed("登记簿页")), NOW))
                .then(part(FIRST), completed(1, TransferKind.TRANSFER, BDC, BDC));
    }

    private static RescheduleReview move(Staff by, Instant at) {
        return new RescheduleReview(by, at, Optional.empty(), Histories.TEXT, NOW);
    }

    private static ReviewRescheduled moved() {
        return new ReviewRescheduled(MEETING, LATER, Histories.TEXT, LEAD.who(), Optional.empty());
    }

    private static ConcludedItem named(int itemNo, List<UnitAssignment> units) {
        ConcludedItem item = doable(units);
        return new ConcludedItem(
                Optional.of(itemNo), item.outcome(), item.units(), item.handlingClass(), item.basis(), item.measures());
    }

    private static OpenReview escalation() {
        return new OpenReview(ReviewCause.ESCALATED, List.of(BDC));
    }

    private static ScheduleReview schedule(Staff by, Instant at, OrgCode unit) {
        return new ScheduleReview(by, MEETING, at, "二楼会议室", LEAD.who(), invitees(unit), STATIONED, NOW);
    }

    private static ReviewScheduled scheduled() {
        return new ReviewScheduled(
                MEETING,
                PROMISED,
                "二楼会议室",
                LEAD.who(),
                invitees(BDC),
                Optional.empty(),
                List.of(
                        new NotInvited(BDC, Optional.of(AttendeeKind.BACKBONE)),
                        new NotInvited(BDC, Optional.of(AttendeeKind.LEADER_IN_CHARGE))));
    }

    private static List<Invitee> invitees(OrgCode unit) {
        return List.of(
                new Invitee(unit, AttendeeKind.WINDOW_STAFF, new StaffId("window-bdc")),
                new Invitee(ZWZX, AttendeeKind.LEADER_IN_CHARGE, LEAD.who()));
    }

    private static ConcludeReview conclude(Staff by, ConcludedItem... items) {
        return new ConcludeReview(by, List.of(items), List.of(), Optional.empty(), STATIONED, NOW);
    }

    private static ConcludedItem doable(List<UnitAssignment> units) {
        return doable(units, Optional.of(UnitRoles.handlingClassOf(units)));
    }

    private static ConcludedItem doable(List<UnitAssignment> units, Optional<HandlingClass> handlingClass) {
        return new ConcludedItem(
                Optional.empty(),
                ReviewOutcome.DOABLE,
                units,
                handlingClass,
                Optional.of(Histories.sealed("会议研究")),
                Histories.sealed("按职责办理"));
    }

    private static ConcludedItem other(ReviewOutcome outcome, List<UnitAssignment> units) {
        return new ConcludedItem(
                Optional.empty(),
                outcome,
                units,
                Optional.empty(),
                Optional.of(Histories.sealed("会议研究")),
                Histories.sealed("按职责办理"));
    }
}
