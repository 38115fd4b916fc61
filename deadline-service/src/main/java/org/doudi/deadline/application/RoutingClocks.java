package org.doudi.deadline.application;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// 研判、转办、办理、答复的计时 — 三.3, 三.4.
final class RoutingClocks {
    private static final int FIRST_ROUND = 1;

    private RoutingClocks() {}

    static Stream<ClockCommand> of(RoutingEvent event, Clocking clocking) {
        return switch (event) {
            // The instant is the escalation's; a review that routing does not open is nobody's to hold — 三.3.
            case RoutingEvent.ReviewOpened _ ->
                Stream.of(clocking.start(ClockKind.REVIEW, ClockScope.CASE, Parties.centre()));
            case RoutingEvent.ReviewConcluded concluded ->
                Stream.concat(
                        Stream.of(clocking.stop(ClockKind.REVIEW)),
                        concluded.items().stream().flatMap(item -> concluded(item, clocking)));
            case TransferIssued issued -> issued(issued, clocking);
            case TransferReceived received -> received(received, clocking);
            case UnitPartCompleted part -> Stream.of(part(part, clocking));
            case HandlingCompleted completed -> completed(completed, clocking);
            case RoutingEvent.WrittenBasisSubmitted submitted ->
                Stream.concat(
                        Stream.of(
                                clocking.stop(ClockKind.BASIS, ClockScope.unit(submitted.itemNo(), submitted.unit()))),
                        submitted.lastOfItem()
                                ? Stream.of(clocking.start(ClockKind.REPLY, item(submitted.itemNo()), Parties.window()))
                                : Stream.empty());
            case RoutingEvent.WrittenBasisReturned returned ->
                Stream.of(
                        clocking.cancel(item(returned.itemNo()), ClockKind.REPLY),
                        clocking.resume(ClockKind.BASIS, ClockScope.unit(returned.itemNo(), returned.unit())));
            case RoutingEvent.WrittenBasisReopened reopened -> bases(reopened.itemNo(), reopened.units(), clocking);
            case RoutingEvent.CannotReplyDelivered delivered ->
                Stream.of(clocking.stop(ClockKind.REPLY, item(delivered.itemNo())));
            case RoutingEvent.ReportedToWorkingGroup reported ->
                Stream.of(
                        clocking.stop(ClockKind.WG_REPORT, item(reported.itemNo())),
                        clocking.start(ClockKind.WG, item(reported.itemNo()), Parties.workingGroup()));
            case RoutingEvent.WorkingGroupDecided decided ->
                Stream.concat(
                        Stream.of(
                                clocking.stop(ClockKind.WG, item(decided.itemNo())),
                                clocking.start(ClockKind.INFORM, item(decided.itemNo()), Parties.window())),
                        switch (decided.outcome()) {
                            case DOABLE -> Stream.of(issue(decided.itemNo(), clocking));
                            case CANNOT_BY_POLICY -> bases(decided.itemNo(), units(decided.units()), clocking);
                            case BEYOND_AUTHORITY -> up(decided.itemNo(), units(decided.units()), clocking);
                            case STILL_UNRESOLVED -> Stream.empty();
                        });
            case RoutingEvent.ReportedToSuperior reported ->
                Stream.of(
                        clocking.stop(ClockKind.UP, ClockScope.unit(reported.itemNo(), reported.unit())),
                        clocking.start(ClockKind.UP_PROGRESS, item(reported.itemNo()), Parties.window()));
            case RoutingEvent.SuperiorReplied replied ->
                Stream.concat(
                        Stream.of(
                                clocking.stop(ClockKind.UP_PROGRESS, item(replied.itemNo())),
                                clocking.cancel(item(replied.itemNo()), ClockKind.UP),
                                clocking.start(ClockKind.INFORM, item(replied.itemNo()), Parties.window())),
                        switch (replied.outcome()) {
                            case DOABLE -> Stream.of(issue(replied.itemNo(), clocking));
                            case CANNOT_BY_POLICY -> bases(replied.itemNo(), units(replied.units()), clocking);
                            case DONE -> Stream.empty();
                        });
            case RoutingEvent.ReviewScheduled _,
                    RoutingEvent.HandlingProgressReported _,
                    RoutingEvent.MultiDeptCoordinationHeld _,
                    RoutingEvent.ReworkOpened _,
                    RoutingEvent.DepartmentRegistered _ -> Stream.empty();
        };
    }

    private static Stream<ClockCommand> concluded(ReviewItem item, Clocking clocking) {
        return switch (item.outcome()) {
            case DOABLE -> Stream.of(issue(item.itemNo(), clocking));
            case CANNOT_BY_POLICY -> bases(item.itemNo(), units(item.units()), clocking);
            case UNRESOLVED -> Stream.of(clocking.start(ClockKind.WG_REPORT, item(item.itemNo()), Parties.centre()));
            case BEYOND_AUTHORITY -> up(item.itemNo(), units(item.units()), clocking);
        };
    }

    private static Stream<ClockCommand> issued(TransferIssued event, Clocking clocking) {
        ClockScope order = ClockScope.order(event.itemNo(), event.round(), event.transferId(), event.toUnit());
        return switch (event.kind()) {
            case ASSIGNMENT ->
                Stream.of(
                        clocking.stop(ClockKind.CONSULT),
                        clocking.startUntil(
                                ClockKind.PROMISE,
                                order,
                                event.promisedAt().orElseThrow(),
                                Parties.unit(event.toUnit())));
            case TRANSFER, REWORK ->
                Stream.concat(
                        Stream.of(
                                clocking.start(ClockKind.SIGN, order, Parties.unit(event.toUnit(), event.unitRole()))),
                        event.lastOfRound()
                                ? Stream.of(
                                        clocking.stop(ClockKind.ISSUE, item(event.itemNo())),
                                        clocking.stop(ClockKind.REWORK_ISSUE, item(event.itemNo())))
                                : Stream.empty());
        };
    }

    /// A multi-unit handling is clocked from the lead's receipt — A-6.
    private static Stream<ClockCommand> received(TransferReceived event, Clocking clocking) {
        ClockScope order = ClockScope.order(event.itemNo(), event.round(), event.transferId(), event.unit());
        ClockCommand signed = clocking.stop(ClockKind.SIGN, order);
        return event.kind() == TransferKind.ASSIGNMENT || event.unitRole() == UnitRole.CO
                ? Stream.of(signed)
                : Stream.of(
                        signed,
                        clocking.startHandling(
                                order, event.handlingClass(), Parties.unit(event.unit(), event.unitRole())));
    }

    private static ClockCommand part(UnitPartCompleted event, Clocking clocking) {
        return switch (event.kind()) {
            case ASSIGNMENT -> clocking.stop(ClockKind.PROMISE);
            case TRANSFER, REWORK -> clocking.partDone(event.itemNo(), event.round(), event.unit());
        };
    }

    private static Stream<ClockCommand> completed(HandlingCompleted event, Clocking clocking) {
        Stream<ClockCommand> always = Stream.of(
                clocking.stop(ClockKind.HANDLE, ClockScope.item(event.itemNo(), event.round())),
                clocking.start(ClockKind.INFORM, item(event.itemNo()), Parties.window()));
        return event.round() > FIRST_ROUND
                ? Stream.concat(
                        always, Stream.of(clocking.start(ClockKind.FOLLOWUP, item(event.itemNo()), Parties.window())))
                : always;
    }

    private static ClockCommand issue(int itemNo, Clocking clocking) {
        return clocking.start(ClockKind.ISSUE, item(itemNo), Parties.window());
    }

    private static Stream<ClockCommand> bases(int itemNo, List<OrgCode> units, Clocking clocking) {
        return units.stream()
                .map(unit -> clocking.start(ClockKind.BASIS, ClockScope.unit(itemNo, unit), Parties.unit(unit)));
    }

    private static Stream<ClockCommand> up(int itemNo, List<OrgCode> units, Clocking clocking) {
        return units.stream()
                .map(unit -> clocking.start(ClockKind.UP, ClockScope.unit(itemNo, unit), Parties.unit(unit)));
    }

    private static List<OrgCode> units(List<UnitAssignment> assignments) {
        return assignments.stream().map(UnitAssignment::unit).toList();
    }

    private static ClockScope item(int itemNo) {
        return ClockScope.item(itemNo);
    }
}
