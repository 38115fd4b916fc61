package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.NOWHERE;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZWZX;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AttendeeKind;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Absentee;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewRescheduled;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.StaffId;
import org.doudi.routing.domain.ReviewCommand.ConcludeReview;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;
import org.doudi.routing.domain.ReviewCommand.HoldReview;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 研判召开 — 三.3: who came of the three kinds, and who did not.
class AttendingTest {
    private static final UUID MEETING = new UUID(1, 7);
    private static final ReviewScheduled SCHEDULED = new ReviewScheduled(
            MEETING,
            PROMISED,
            "二楼会议室",
            LEAD.who(),
            List.of(
                    new Invitee(BDC, AttendeeKind.WINDOW_STAFF, new StaffId("window-bdc")),
                    new Invitee(ZWZX, AttendeeKind.LEADER_IN_CHARGE, LEAD.who())),
            Optional.empty(),
            List.of());
    private static final List<Attendee> ALL = List.of(
            came(BDC, AttendeeKind.WINDOW_STAFF),
            came(BDC, AttendeeKind.BACKBONE),
            came(BDC, AttendeeKind.LEADER_IN_CHARGE),
            came(ZWZX, AttendeeKind.LEADER_IN_CHARGE));

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void whoCameIsRecorded() {
        spec.given(opened(), SCHEDULED).when(hold(LEAD, ALL)).then(held(ALL));
    }

    @Test
    void aKindThatIsMissingIsRecordedAndBlocksNothing() {
        List<Attendee> few = List.of(came(BDC, AttendeeKind.WINDOW_STAFF));
        spec.given(opened(), SCHEDULED)
                .when(hold(LEAD, few))
                .then(held(
                        few,
                        missing(BDC, AttendeeKind.BACKBONE),
                        missing(BDC, AttendeeKind.LEADER_IN_CHARGE),
                        missing(ZWZX, AttendeeKind.LEADER_IN_CHARGE)));
        spec.given(opened(), SCHEDULED, held(few, missing(BDC, AttendeeKind.BACKBONE)))
                .when(conclude(List.of()))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    @Test
    void withItsReasonOrTheDelegateWhereOneIsGiven() {
        List<Attendee> two = List.of(came(BDC, AttendeeKind.WINDOW_STAFF), came(ZWZX, AttendeeKind.LEADER_IN_CHARGE));
        Absentee ill = new Absentee(BDC, AttendeeKind.BACKBONE, Optional.of(TEXT), Optional.empty());
        Absentee replaced = new Absentee(
                BDC, AttendeeKind.LEADER_IN_CHARGE, Optional.empty(), Optional.of(new StaffId("deputy-bdc")));
        spec.given(opened(), SCHEDULED)
                .when(new HoldReview(LEAD, two, List.of(replaced, ill), Optional.empty(), NOW, STATIONED, NOW))
                .then(held(two, ill, replaced));
        spec.given(opened(), SCHEDULED)
                .when(new HoldReview(LEAD, ALL, List.of(ill), Optional.empty(), NOW, STATIONED, NOW))
                .then(held(ALL));
    }

    @Test
    void onlyTheCentreHoldsAMeetingThatWasScheduled() {
        spec.given(opened(), SCHEDULED).when(hold(CLERK, ALL)).thenRefused("review.centre-only");
        spec.given(opened()).when(hold(LEAD, ALL)).thenRefused("review.not-scheduled");
        spec.given().when(hold(LEAD, ALL)).thenRefused("case.unknown");
        spec.given(opened(), SCHEDULED, held(ALL)).when(hold(LEAD, ALL)).thenRefused("review.already-held");
    }

    @Test
    void oneThatIsMovedIsHeldAnew() {
        spec.given(
                        opened(),
                        SCHEDULED,
                        held(ALL),
                        new ReviewRescheduled(MEETING, PROMISED.plusSeconds(60), TEXT, LEAD.who(), Optional.empty()))
                .when(hold(LEAD, ALL))
                .then(held(ALL));
    }

    @Test
    void somebodyCameFromADepartmentThatThereIsAndNotTomorrow() {
        spec.given(opened(), SCHEDULED).when(hold(LEAD, List.of())).thenRefused("review.attendees-missing");
        spec.given(opened(), SCHEDULED)
                .when(hold(LEAD, List.of(came(NOWHERE, AttendeeKind.BACKBONE))))
                .thenRefused("unit.unknown");
        spec.given(opened(), SCHEDULED)
                .when(new HoldReview(LEAD, ALL, List.of(), Optional.empty(), NOW.plusMillis(1), STATIONED, NOW))
                .thenRefused("review.held-in-future");
    }

    @Test
    void theConclusionTakesOverWhoCameAndTheMinutes() {
        ReviewHeld held = new ReviewHeld(MEETING, ALL, List.of(), Optional.of("纪要〔2026〕7号"), NOW, LEAD.who());
        spec.given(opened(), SCHEDULED, held)
                .when(conclude(List.of()))
                .then(concluded(ALL, held.minutesRef(), List.of()));
        List<Attendee> others = List.of(came(SWJ, AttendeeKind.BACKBONE));
        spec.given(opened(), SCHEDULED, held)
                .when(conclude(others))
                .then(concluded(others, held.minutesRef(), List.of(BDC)));
    }

    private static HoldReview hold(Staff by, List<Attendee> attendees) {
        return new HoldReview(by, attendees, List.of(), Optional.empty(), NOW, STATIONED, NOW);
    }

    private static ReviewHeld held(List<Attendee> attendees, Absentee... absentees) {
        return new ReviewHeld(MEETING, attendees, List.of(absentees), Optional.empty(), NOW, LEAD.who());
    }

    private static Attendee came(OrgCode unit, AttendeeKind kind) {
        return new Attendee(unit, kind, new StaffId("somebody"));
    }

    private static Absentee missing(OrgCode unit, AttendeeKind kind) {
        return new Absentee(unit, kind, Optional.empty(), Optional.empty());
    }

    private static ConcludeReview conclude(List<Attendee> attendees) {
        return new ConcludeReview(
                LEAD,
                List.of(new ConcludedItem(
                        Optional.empty(),
                        ReviewOutcome.DOABLE,
                        sole(BDC),
                        Optional.of(HandlingClass.SINGLE),
                        Optional.of(TEXT),
                        TEXT)),
                attendees,
                Optional.empty(),
                STATIONED,
                NOW);
    }

    private static ReviewConcluded concluded(
            List<Attendee> attendees, Optional<String> minutesRef, List<OrgCode> absent) {
        return new ReviewConcluded(
                List.of(new RoutingEvent.ReviewItem(
                        1, ReviewOutcome.DOABLE, sole(BDC), Optional.of(HandlingClass.SINGLE), TEXT, TEXT)),
                attendees,
                minutesRef,
                NOW,
                absent);
    }
}
