package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.Absentee;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// 集中研判 — 三.3.
public sealed interface ReviewCommand extends RoutingCommand {
    /// 报会研究: intake has escalated the case.
    record OpenReview(ReviewCause cause, List<OrgCode> units) implements ReviewCommand {}

    /// 研判改期.
    ///
    /// @param place none where it stays in the same place
    record RescheduleReview(Staff by, Instant scheduledAt, Optional<String> place, SealedText reason, Instant now)
            implements ReviewCommand {}

    /// 会议改期: of a case that is before this meeting.
    record MoveMeeting(UUID meetingId, RescheduleReview move) implements ReviewCommand {}

    /// 随会议改期: a case that is not before the meeting any more, or is there at that time already, stays as it is.
    record MoveWithMeeting(MoveMeeting meeting) implements ReviewCommand {}

    /// 研判排期.
    record ScheduleReview(
            Staff by,
            UUID meetingId,
            Instant scheduledAt,
            String place,
            StaffId chair,
            List<Invitee> invitees,
            Stationed stationed,
            Instant now)
            implements ReviewCommand {
        ScheduleReview inviting(List<Invitee> others) {
            return new ScheduleReview(by, meetingId, scheduledAt, place, chair, others, stationed, now);
        }
    }

    /// 列入议程: one meeting over several cases; the same meeting again changes nothing.
    ///
    /// @param agendaNo 议程序号, from 1
    record PutOnAgenda(ScheduleReview meeting, int agendaNo) implements ReviewCommand {}

    /// 研判召开.
    ///
    /// @param excused whom somebody spoke for
    record HoldReview(
            Staff by,
            List<Attendee> attendees,
            List<Absentee> excused,
            Optional<String> minutesRef,
            Instant heldAt,
            Stationed stationed,
            Instant now)
            implements ReviewCommand {}

    /// 研判结论.
    record ConcludeReview(
            Staff by,
            List<ConcludedItem> items,
            List<Attendee> attendees,
            Optional<String> minutesRef,
            Stationed stationed,
            Instant now)
            implements ReviewCommand {}

    /// 一项研判事项的结论.
    ///
    /// @param itemNo which of the items that came back it is about; otherwise the number follows from its place
    /// @param basis  none where none was written
    record ConcludedItem(
            Optional<Integer> itemNo,
            ReviewOutcome outcome,
            List<UnitAssignment> units,
            Optional<HandlingClass> handlingClass,
            Optional<SealedText> basis,
            SealedText measures) {}
}
