package org.doudi.routing.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.application.OnAgenda;
import org.doudi.routing.domain.AgendaItem;
import org.doudi.routing.domain.AgendaItem.Standing;

/// 研判会议, as far as the asker may see it — 三.3.
///
/// @param scheduledAt of the first case that is still before it; of the first at all, where none is
record MeetingView(UUID meetingId, Instant scheduledAt, String place, StaffId chair, List<CaseOnAgenda> cases) {
    static MeetingView of(List<OnAgenda> agenda) {
        ReviewScheduled meeting = agenda.stream()
                .map(OnAgenda::item)
                .filter(AgendaItem::isOpen)
                .findFirst()
                .orElse(agenda.getFirst().item())
                .meeting();
        return new MeetingView(
                meeting.meetingId(),
                meeting.scheduledAt(),
                meeting.place(),
                meeting.chair(),
                agenda.stream().map(CaseOnAgenda::of).toList());
    }

    /// 议程上的办件: a case may have been moved to an hour of its own.
    ///
    /// @param absent whom the meeting missed, where it was held
    record CaseOnAgenda(
            StreamId caseId,
            Optional<Integer> agendaNo,
            Standing standing,
            String standingName,
            Instant scheduledAt,
            String place,
            List<Invitee> invitees,
            List<NotInvitedView> notInvited,
            Optional<Instant> heldAt,
            List<Attendee> attendees,
            List<ReviewView.Missing> absent,
            Optional<String> minutesRef,
            Optional<Instant> concludedAt) {
        private static CaseOnAgenda of(OnAgenda onAgenda) {
            AgendaItem item = onAgenda.item();
            ReviewScheduled meeting = item.meeting();
            return new CaseOnAgenda(
                    onAgenda.caseId(),
                    meeting.agendaNo(),
                    item.standing(),
                    item.standing().chinese(),
                    meeting.scheduledAt(),
                    meeting.place(),
                    meeting.invitees(),
                    meeting.notInvited().stream().map(NotInvitedView::of).toList(),
                    item.held().map(ReviewHeld::heldAt),
                    item.held().map(ReviewHeld::attendees).orElse(List.of()),
                    ReviewView.Missing.of(item.held()),
                    item.held().flatMap(ReviewHeld::minutesRef),
                    item.concludedAt());
        }
    }
}
