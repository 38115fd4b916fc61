package org.doudi.routing.domain;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.RoutingRecusalNoted;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.TransferKind;

/// 回避 — 四(四): 吃拿卡要 goes past the unit that is complained of, whatever is decided.
final class Recusals {
    private Recusals() {}

    static List<RoutingEvent> note(NoteRecusal command, RoutingState state) {
        Recused recused = command.recused();
        return recused.equals(state.recused())
                ? List.of()
                : List.of(new RoutingRecusalNoted(recused.persons(), recused.units()));
    }

    static List<RoutingEvent> heeded(RoutingState state, List<RoutingEvent> decided) {
        boolean past = decided.stream()
                .flatMap(Recusals::units)
                .noneMatch(unit -> state.recused().isOf(unit));
        if (!past) {
            throw Refusal.conflict("recusal.unit", "四(四)", "反映吃拿卡要的，被反映单位应当回避，不能参加研判或者承办");
        }
        return decided;
    }

    /// Whom an act of people brings the case to. The order of the hall was looked at where it was given.
    private static Stream<OrgCode> units(RoutingEvent event) {
        return switch (event) {
            case ReviewScheduled scheduled -> scheduled.invitees().stream().map(Invitee::unit);
            case ReviewConcluded concluded ->
                concluded.items().stream()
                        .flatMap(item -> item.units().stream())
                        .map(UnitAssignment::unit);
            case WorkingGroupDecided decided -> decided.units().stream().map(UnitAssignment::unit);
            case SuperiorReplied replied -> replied.units().stream().map(UnitAssignment::unit);
            case TransferIssued issued ->
                issued.kind() == TransferKind.ASSIGNMENT ? Stream.empty() : Stream.of(issued.toUnit());
            case TransferObjectionDecided decided -> decided.successor().stream();
            default -> Stream.empty();
        };
    }
}
