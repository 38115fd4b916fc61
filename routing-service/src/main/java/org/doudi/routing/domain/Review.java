package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewScheduled;

/// 集中研判 — 三.3: whether the centre has the case before it.
public sealed interface Review {
    /// 无待研判.
    record NotOpen() implements Review {}

    /// 已撤回: nothing comes before the centre any more.
    record Withdrawn() implements Review {}

    /// 待研判.
    record Pending(ReviewCause cause, List<OrgCode> units) implements Review {}

    /// 研判已排期.
    record Scheduled(Pending opened, ReviewScheduled meeting) implements Review {
        Scheduled movedTo(Instant at) {
            return new Scheduled(
                    opened,
                    new ReviewScheduled(meeting.meetingId(), at, meeting.place(), meeting.chair(), meeting.invitees()));
        }
    }

    default boolean isOpen() {
        return switch (this) {
            case NotOpen _, Withdrawn _ -> false;
            case Pending _, Scheduled _ -> true;
        };
    }

    default boolean invites(OrgCode unit) {
        return switch (this) {
            case NotOpen _, Withdrawn _, Pending _ -> false;
            case Scheduled scheduled ->
                scheduled.meeting().invitees().stream().anyMatch(invitee -> unit.equals(invitee.unit()));
        };
    }
}
