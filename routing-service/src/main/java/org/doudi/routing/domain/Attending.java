package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Absentee;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.routing.domain.ReviewCommand.HoldReview;

/// 研判召开 — 三.3: 窗口人员、业务骨干、分管领导 of each unit. A kind that is missing is recorded, and blocks nothing.
final class Attending {
    private Attending() {}

    static List<RoutingEvent> hold(HoldReview command, RoutingState state) {
        if (!(Asking.routed(state).review() instanceof Review.Scheduled scheduled)) {
            throw Refusal.conflict("review.not-scheduled", "三.3", "研判会议尚未排期");
        }
        if (scheduled.held().isPresent()) {
            throw Refusal.conflict("review.already-held", "三.3", "这次研判会议已经登记召开");
        }
        if (command.attendees().isEmpty()) {
            throw Refusal.invalid("review.attendees-missing", "三.3", "应当登记参加研判的人员");
        }
        if (command.heldAt().isAfter(command.now())) {
            throw Refusal.invalid("review.held-in-future", "三.3", "召开时间不能晚于现在");
        }
        command.stationed()
                .check(command.attendees().stream().map(Attendee::unit).toList());
        ReviewScheduled meeting = scheduled.meeting();
        return List.of(new ReviewHeld(
                meeting.meetingId(),
                command.attendees(),
                absentees(meeting, command),
                command.minutesRef(),
                command.heldAt(),
                command.by().who()));
    }

    /// Of the units that the items name, those that nobody came of, and nobody in their place. Where it is not on
    /// record who came, they all count as present.
    static List<OrgCode> absentOf(List<ReviewItem> items, List<Attendee> present, Optional<ReviewHeld> held) {
        if (present.isEmpty()) {
            return List.of();
        }
        Set<OrgCode> represented = Stream.concat(
                        present.stream().map(Attendee::unit),
                        held.stream()
                                .flatMap(meeting -> meeting.absentees().stream())
                                .filter(absentee -> absentee.delegate().isPresent())
                                .map(Absentee::unit))
                .collect(Collectors.toSet());
        return items.stream()
                .flatMap(item -> item.units().stream())
                .map(UnitAssignment::unit)
                .filter(unit -> !represented.contains(unit))
                .distinct()
                .toList();
    }

    private static List<Absentee> absentees(ReviewScheduled meeting, HoldReview command) {
        return meeting.invitees().stream()
                .map(Invitee::unit)
                .distinct()
                .flatMap(unit -> wanted(unit, meeting, command.by())
                        .filter(kind -> !came(unit, kind, command.attendees()))
                        .map(kind -> absentee(unit, kind, command.excused())))
                .toList();
    }

    /// All three of a department; of the centre itself whom it invited.
    private static Stream<AttendeeKind> wanted(OrgCode unit, ReviewScheduled meeting, Staff centre) {
        return unit.equals(centre.unit())
                ? meeting.invitees().stream()
                        .filter(invitee -> invitee.unit().equals(unit))
                        .map(Invitee::kind)
                        .distinct()
                : Stream.of(AttendeeKind.values());
    }

    private static boolean came(OrgCode unit, AttendeeKind kind, List<Attendee> attendees) {
        return attendees.stream().anyMatch(attendee -> attendee.unit().equals(unit) && attendee.kind() == kind);
    }

    private static Absentee absentee(OrgCode unit, AttendeeKind kind, List<Absentee> excused) {
        return excused.stream()
                .filter(known -> known.unit().equals(unit) && known.kind() == kind)
                .findFirst()
                .orElseGet(() -> new Absentee(unit, kind, Optional.empty(), Optional.empty()));
    }
}
