package org.doudi.routing.domain;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReviewRescheduled;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.routing.domain.ReviewCommand.MoveMeeting;
import org.doudi.routing.domain.ReviewCommand.RescheduleReview;

/// 研判改期 — 三.3: of one case, or of a meeting with whatever is still before it.
final class Moving {
    private Moving() {}

    static List<RoutingEvent> review(RescheduleReview command, RoutingState state) {
        Reviewing.asCentre(command.by());
        if (!(Asking.routed(state).review() instanceof Review.Scheduled scheduled)) {
            throw Refusal.conflict("review.not-scheduled", "三.3", "研判会议尚未排期，不能改期");
        }
        return moved(command, scheduled);
    }

    static List<RoutingEvent> meeting(MoveMeeting command, RoutingState state) {
        Reviewing.asCentre(command.move().by());
        if (Asking.routed(state).review() instanceof Review.Scheduled scheduled
                && scheduled.isBefore(command.meetingId())) {
            return moved(command.move(), scheduled);
        }
        throw Refusal.conflict("meeting.over", "三.3", "这次会议的办件都已有研判结论或者不再研判，不能改期");
    }

    /// What was concluded stays as it is.
    static List<RoutingEvent> with(MoveMeeting command, RoutingState state) {
        return state instanceof InRouting routed
                        && routed.review() instanceof Review.Scheduled scheduled
                        && scheduled.isBefore(command.meetingId())
                        && !isThere(command.move(), scheduled.meeting())
                ? review(command.move(), state)
                : List.of();
    }

    private static List<RoutingEvent> moved(RescheduleReview command, Review.Scheduled scheduled) {
        Reviewing.notInThePast(command.scheduledAt(), command.now());
        if (isThere(command, scheduled.meeting())) {
            throw Refusal.conflict("review.same-time", "三.3", "研判会议已经排在这个时间");
        }
        return List.of(new ReviewRescheduled(
                scheduled.meeting().meetingId(),
                command.scheduledAt(),
                command.reason(),
                command.by().who(),
                command.place()));
    }

    static boolean isThere(RescheduleReview command, ReviewScheduled meeting) {
        return command.scheduledAt().equals(meeting.scheduledAt())
                && command.place()
                        .filter(place -> !place.equals(meeting.place()))
                        .isEmpty();
    }
}
