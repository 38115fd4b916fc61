package org.doudi.routing.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.Absentee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.StaffId;
import org.doudi.routing.domain.Review;

/// 待研判或已排期的研判 — 三.3.
record ReviewView(ReviewCause cause, Optional<Meeting> meeting) {
    static Optional<ReviewView> of(Review review) {
        return switch (review) {
            case Review.NotOpen _, Review.Withdrawn _, Review.Merged _ -> Optional.empty();
            case Review.Pending pending -> Optional.of(new ReviewView(pending.cause(), Optional.empty()));
            case Review.Scheduled scheduled ->
                Optional.of(new ReviewView(
                        scheduled.opened().cause(), Optional.of(Meeting.of(scheduled.meeting(), scheduled.held()))));
        };
    }

    /// 研判会议.
    ///
    /// @param absent whom it missed, where it was held
    record Meeting(
            UUID meetingId,
            Instant scheduledAt,
            String place,
            StaffId chair,
            List<Invitee> invitees,
            List<NotInvitedView> notInvited,
            Optional<Instant> heldAt,
            List<Missing> absent) {
        private static Meeting of(ReviewScheduled scheduled, Optional<ReviewHeld> held) {
            return new Meeting(
                    scheduled.meetingId(),
                    scheduled.scheduledAt(),
                    scheduled.place(),
                    scheduled.chair(),
                    scheduled.invitees(),
                    scheduled.notInvited().stream().map(NotInvitedView::of).toList(),
                    held.map(ReviewHeld::heldAt),
                    Missing.of(held));
        }
    }

    /// 缺席: of which unit, and which of the three kinds. The reason is among the words.
    ///
    /// @param explained whether a reason or a delegate was given
    record Missing(OrgCode unit, AttendeeKind kind, String kindName, boolean explained) {
        static List<Missing> of(Optional<ReviewHeld> held) {
            return held.map(ReviewHeld::absentees).orElse(List.of()).stream()
                    .map(Missing::of)
                    .toList();
        }

        private static Missing of(Absentee absentee) {
            return new Missing(
                    absentee.unit(),
                    absentee.kind(),
                    absentee.kind().chinese(),
                    absentee.reason().isPresent() || absentee.delegate().isPresent());
        }
    }
}
