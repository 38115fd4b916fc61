package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.routing.domain.ReviewCommand.PutOnAgenda;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;

/// 研判议程 — 三.3: one meeting over several cases. In each case stand those who are invited for it, so that a department
/// does not learn who comes for another's.
final class Agenda {
    private Agenda() {}

    /// A refusal says which case of the agenda cannot be put on it.
    static List<RoutingEvent> put(PutOnAgenda command, RoutingState state) {
        try {
            return scheduled(command, state);
        } catch (Refusal refusal) {
            throw refusal.of("第" + command.agendaNo() + "个办件：");
        }
    }

    private static List<RoutingEvent> scheduled(PutOnAgenda command, RoutingState state) {
        ScheduleReview meeting = past(state.recused(), command.meeting());
        Optional<Integer> agendaNo = Optional.of(command.agendaNo());
        return switch (Asking.routed(state).review()) {
            case Review.Scheduled scheduled
            when scheduled.isBefore(meeting.meetingId()) ->
                again(scheduled.meeting(), invitedFor(scheduled.opened(), meeting));
            case Review.Pending pending -> Reviewing.schedule(invitedFor(pending, meeting), agendaNo, state);
            case Review.Scheduled _, Review.NotOpen _, Review.Withdrawn _, Review.Merged _ ->
                Reviewing.schedule(meeting, agendaNo, state);
        };
    }

    /// 回避 — 四(四): who is invited for the others' sake does not stand in this one.
    private static ScheduleReview past(Recused recused, ScheduleReview meeting) {
        return meeting.inviting(meeting.invitees().stream()
                .filter(invitee -> !recused.isOf(invitee.unit()))
                .toList());
    }

    private static List<RoutingEvent> again(ReviewScheduled known, ScheduleReview meeting) {
        boolean same = known.scheduledAt().equals(meeting.scheduledAt())
                && known.place().equals(meeting.place())
                && known.chair().equals(meeting.chair())
                && known.invitees().equals(meeting.invitees());
        if (!same) {
            throw Refusal.conflict("review.already-scheduled", "三.3", "研判会议已经排期");
        }
        return List.of();
    }

    /// Whoever is invited sees the case, so none but its own units are; of a case that names none, all are.
    private static ScheduleReview invitedFor(Review.Pending opened, ScheduleReview meeting) {
        if (opened.units().isEmpty()) {
            return meeting;
        }
        List<Invitee> concerned = meeting.invitees().stream()
                .filter(invitee -> opened.units().contains(invitee.unit()) || ofCentre(invitee.unit(), meeting))
                .toList();
        if (concerned.stream().allMatch(invitee -> ofCentre(invitee.unit(), meeting))) {
            throw Refusal.invalid("review.units-not-invited", "三.3", "应当邀请该办件涉及的部门参加研判");
        }
        return meeting.inviting(concerned);
    }

    private static boolean ofCentre(OrgCode unit, ScheduleReview meeting) {
        return unit.equals(meeting.by().unit());
    }
}
