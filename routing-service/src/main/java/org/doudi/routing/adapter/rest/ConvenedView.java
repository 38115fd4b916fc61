package org.doudi.routing.adapter.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.StreamId;

/// 研判会议 as it was convened.
///
/// @param cases      in the order of the agenda, with their versions
/// @param notInvited of the departments that come, the kinds that nobody was invited of: a warning, never a block
record ConvenedView(UUID meetingId, List<OnAgenda> cases, List<NotInvited> notInvited) {
    static ConvenedView of(
            UUID meetingId,
            List<StreamId> agenda,
            Map<StreamId, Long> versions,
            List<Invitee> invitees,
            OrgCode centre) {
        return new ConvenedView(
                meetingId,
                agenda.stream()
                        .map(caseId -> new OnAgenda(caseId, versions.getOrDefault(caseId, 0L)))
                        .toList(),
                invitees.stream()
                        .map(Invitee::unit)
                        .filter(unit -> !unit.equals(centre))
                        .distinct()
                        .flatMap(unit -> missing(unit, invitees))
                        .toList());
    }

    private static Stream<NotInvited> missing(OrgCode unit, List<Invitee> invitees) {
        return Stream.of(AttendeeKind.values())
                .filter(kind ->
                        invitees.stream().noneMatch(invitee -> invitee.unit().equals(unit) && invitee.kind() == kind))
                .map(kind -> new NotInvited(unit, kind, kind.chinese()));
    }

    /// 议程上的办件.
    record OnAgenda(StreamId caseId, long version) {}

    /// 未邀请的一类人员.
    record NotInvited(OrgCode unit, AttendeeKind kind, String kindName) {}
}
