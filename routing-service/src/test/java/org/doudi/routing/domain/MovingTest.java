package org.doudi.routing.domain;

import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.concluded;
import static org.doudi.routing.domain.Histories.history;
import static org.doudi.routing.domain.Histories.item;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.LEAD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AttendeeKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewRescheduled;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.StaffId;
import org.doudi.routing.domain.ReviewCommand.MoveMeeting;
import org.doudi.routing.domain.ReviewCommand.MoveWithMeeting;
import org.doudi.routing.domain.ReviewCommand.RescheduleReview;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 会议改期 — 三.3: whatever is still before the meeting moves with it.
class MovingTest {
    private static final UUID MEETING = new UUID(1, 7);
    private static final Instant LATER = PROMISED.plusSeconds(3600);
    private static final Optional<String> SAME_PLACE = Optional.empty();
    private static final Optional<String> UPSTAIRS = Optional.of("三楼会议室");
    private static final ReviewScheduled SCHEDULED = scheduled(MEETING);

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void aMeetingMovesToAnotherHourAndPlace() {
        spec.given(opened(), SCHEDULED).when(meeting(LATER, UPSTAIRS)).then(moved(LATER, UPSTAIRS));
        spec.given(opened(), SCHEDULED).when(meeting(PROMISED, UPSTAIRS)).then(moved(PROMISED, UPSTAIRS));
        spec.given(opened(), SCHEDULED).when(meeting(PROMISED, SAME_PLACE)).thenRefused("review.same-time");
        spec.given(opened(), SCHEDULED, moved(LATER, UPSTAIRS))
                .when(meeting(LATER, UPSTAIRS))
                .thenRefused("review.same-time");
    }

    @Test
    void onlyTheCentreMovesItAndNotIntoThePast() {
        spec.given(opened(), SCHEDULED)
                .when(new MoveMeeting(MEETING, move(CLERK, LATER, SAME_PLACE)))
                .thenRefused("review.centre-only");
        spec.given(opened(), SCHEDULED)
                .when(meeting(NOW.minusMillis(1), SAME_PLACE))
                .thenRefused("review.in-the-past");
    }

    @Test
    void aCaseThatIsNotBeforeItDoesNotMoveIt() {
        spec.given(concludedThere()).when(meeting(LATER, SAME_PLACE)).thenRefused("meeting.over");
        spec.given(opened(), scheduled(new UUID(2, 2)))
                .when(meeting(LATER, SAME_PLACE))
                .thenRefused("meeting.over");
        spec.given(opened()).when(meeting(LATER, SAME_PLACE)).thenRefused("meeting.over");
    }

    @Test
    void theOthersFollow() {
        spec.given(opened(), SCHEDULED)
                .when(new MoveWithMeeting(meeting(LATER, UPSTAIRS)))
                .then(moved(LATER, UPSTAIRS));
    }

    @Test
    void whatWasConcludedOrIsElsewhereStaysAsItIs() {
        MoveWithMeeting following = new MoveWithMeeting(meeting(LATER, SAME_PLACE));
        spec.given(concludedThere()).when(following).thenNothing();
        spec.given(opened(), SCHEDULED, new WithdrawalConfirmed())
                .when(following)
                .thenNothing();
        spec.given(opened(), scheduled(new UUID(2, 2))).when(following).thenNothing();
        spec.given(opened(), SCHEDULED, moved(LATER, SAME_PLACE))
                .when(following)
                .thenNothing();
        spec.given().when(following).thenNothing();
    }

    private static RoutingEvent[] concludedThere() {
        return history(opened(), SCHEDULED, concluded(item(1, ReviewOutcome.DOABLE, sole(BDC))));
    }

    private static MoveMeeting meeting(Instant at, Optional<String> place) {
        return new MoveMeeting(MEETING, move(LEAD, at, place));
    }

    private static RescheduleReview move(Staff by, Instant at, Optional<String> place) {
        return new RescheduleReview(by, at, place, TEXT, NOW);
    }

    private static ReviewRescheduled moved(Instant at, Optional<String> place) {
        return new ReviewRescheduled(MEETING, at, TEXT, LEAD.who(), place);
    }

    private static ReviewScheduled scheduled(UUID meetingId) {
        Invitee invitee = new Invitee(BDC, AttendeeKind.BACKBONE, new StaffId("expert-bdc"));
        return new ReviewScheduled(
                meetingId, PROMISED, "二楼会议室", LEAD.who(), List.of(invitee), Optional.of(1), List.of());
    }
}
