package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.NotInvited;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;

/// 邀请 — 三.3: 窗口人员、业务骨干、分管领导 of each department that the case concerns or that comes. Whom a meeting does without
/// is warned of and recorded, never a block.
final class Inviting {
    private Inviting() {}

    static List<NotInvited> without(ScheduleReview meeting, Review.Pending opened) {
        OrgCode centre = meeting.by().unit();
        return Stream.concat(
                        opened.units().stream(), meeting.invitees().stream().map(Invitee::unit))
                .distinct()
                .filter(unit -> !unit.equals(centre))
                .flatMap(unit -> without(unit, meeting.invitees()))
                .toList();
    }

    private static Stream<NotInvited> without(OrgCode unit, List<Invitee> invitees) {
        List<AttendeeKind> invited = invitees.stream()
                .filter(invitee -> invitee.unit().equals(unit))
                .map(Invitee::kind)
                .toList();
        return invited.isEmpty()
                ? Stream.of(new NotInvited(unit, Optional.empty()))
                : Stream.of(AttendeeKind.values())
                        .filter(kind -> !invited.contains(kind))
                        .map(kind -> new NotInvited(unit, Optional.of(kind)));
    }
}
