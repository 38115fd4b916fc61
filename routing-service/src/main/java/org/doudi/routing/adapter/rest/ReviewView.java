package org.doudi.routing.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.StaffId;
import org.doudi.routing.domain.Review;

/// 待研判或已排期的研判 — 三.3.
record ReviewView(ReviewCause cause, Optional<Meeting> meeting) {
    static Optional<ReviewView> of(Review review) {
        return switch (review) {
            case Review.NotOpen _, Review.Withdrawn _ -> Optional.empty();
            case Review.Pending pending -> Optional.of(new ReviewView(pending.cause(), Optional.empty()));
            case Review.Scheduled scheduled ->
                Optional.of(new ReviewView(scheduled.opened().cause(), Optional.of(Meeting.of(scheduled.meeting()))));
        };
    }

    /// 研判会议.
    record Meeting(UUID meetingId, Instant scheduledAt, String place, StaffId chair, List<Invitee> invitees) {
        private static Meeting of(ReviewScheduled scheduled) {
            return new Meeting(
                    scheduled.meetingId(),
                    scheduled.scheduledAt(),
                    scheduled.place(),
                    scheduled.chair(),
                    scheduled.invitees());
        }
    }
}
