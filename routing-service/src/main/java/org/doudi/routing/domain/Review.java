package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewScheduled;

/// 集中研判 — 三.3: whether the centre has the case before it.
public sealed interface Review {
    /// 无待研判.
    record NotOpen() implements Review {}

    /// 已撤回: nothing comes before the centre any more.
    record Withdrawn() implements Review {}

    /// 已并单: it goes on as its master.
    ///
    /// @param before where it stood, and stands again should the merger be undone
    record Merged(InRouting before) implements Review {}

    /// 待研判.
    record Pending(ReviewCause cause, List<OrgCode> units) implements Review {}

    /// 研判已排期.
    ///
    /// @param held none before the meeting was held; one that is moved is held anew
    record Scheduled(Pending opened, ReviewScheduled meeting, Optional<ReviewHeld> held) implements Review {
        Scheduled movedTo(Instant at, Optional<String> place) {
            return new Scheduled(
                    opened,
                    new ReviewScheduled(
                            meeting.meetingId(),
                            at,
                            place.orElse(meeting.place()),
                            meeting.chair(),
                            meeting.invitees(),
                            meeting.agendaNo(),
                            meeting.notInvited()),
                    Optional.empty());
        }

        boolean isBefore(UUID meetingId) {
            return meeting.meetingId().equals(meetingId);
        }

        Scheduled with(ReviewHeld event) {
            return new Scheduled(opened, meeting, Optional.of(event));
        }
    }

    /// Nothing more is asked of anybody.
    default boolean hasEnded() {
        return switch (this) {
            case Withdrawn _, Merged _ -> true;
            case NotOpen _, Pending _, Scheduled _ -> false;
        };
    }

    default boolean isOpen() {
        return switch (this) {
            case NotOpen _, Withdrawn _, Merged _ -> false;
            case Pending _, Scheduled _ -> true;
        };
    }

    default boolean invites(OrgCode unit) {
        return switch (this) {
            case NotOpen _, Withdrawn _, Merged _, Pending _ -> false;
            case Scheduled scheduled ->
                scheduled.meeting().invitees().stream().anyMatch(invitee -> unit.equals(invitee.unit()));
        };
    }

    /// Who of the others is invited, or stayed away, is not a department's to know.
    default Review seenBy(OrgCode unit) {
        return switch (this) {
            case NotOpen _, Withdrawn _, Merged _, Pending _ -> this;
            case Scheduled scheduled ->
                new Scheduled(
                        scheduled.opened(),
                        partOf(unit, scheduled.meeting()),
                        scheduled.held().map(held -> partOf(unit, held)));
        };
    }

    static ReviewScheduled partOf(OrgCode unit, ReviewScheduled meeting) {
        return new ReviewScheduled(
                meeting.meetingId(),
                meeting.scheduledAt(),
                meeting.place(),
                meeting.chair(),
                meeting.invitees().stream()
                        .filter(invitee -> invitee.unit().equals(unit))
                        .toList(),
                meeting.agendaNo(),
                meeting.notInvited().stream()
                        .filter(missing -> missing.unit().equals(unit))
                        .toList());
    }

    static ReviewHeld partOf(OrgCode unit, ReviewHeld held) {
        return new ReviewHeld(
                held.meetingId(),
                held.attendees().stream()
                        .filter(attendee -> attendee.unit().equals(unit))
                        .toList(),
                held.absentees().stream()
                        .filter(absentee -> absentee.unit().equals(unit))
                        .toList(),
                held.minutesRef(),
                held.heldAt(),
                held.by());
    }
}
