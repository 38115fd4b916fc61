package org.doudi.deadline.application;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.HandlingFoundImpossible;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// 研判、转办、办理、答复的计时 — 三.3, 三.4.
final class RoutingClocks {
    private static final int FIRST_ROUND = 1;
    /// 归档 belongs to the end itself, whichever it is.
    private static final Set<ClockKind> BEGUN_LATER = begunLater();

    private RoutingClocks() {}

    private static Set<ClockKind> begunLater() {
        Set<ClockKind> later = EnumSet.complementOf(EnumSet.copyOf(IntakeClocks.BEGUN_HERE));
        later.remove(ClockKind.ARCHIVE);
        return Collections.unmodifiableSet(later);
    }

    static Stream<ClockCommand> of(RoutingEvent event, Clocking clocking) {
        return switch (event) {
            // The instant is the escalation's; a review that routing does not open is nobody's to hold — 三.3.
            case RoutingEvent.ReviewOpened opened ->
                opened.items().isEmpty()
                        ? Stream.of(clocking.start(ClockKind.REVIEW, ClockScope.CASE, Parties.centre()))
                        : Stream.empty();
            case RoutingEvent.ReviewConcluded concluded ->
                Stream.concat(
                        Stream.of(clocking.stop(ClockKind.REVIEW)),
                        concluded.items().stream().flatMap(item -> concluded(item, concluded.absentUnits(), clocking)));
            case TransferIssued issued -> issued(issued, clocking);
            case TransferReceived received ->
                switch (received.mode()) {
                    case SIGNED -> inHand(received, clocking);
                    case DEEMED -> inHand(received, clocking.afterALimit());
                };
            case RoutingEvent.TransferObjected objected ->
                Stream.of(clocking.start(
                        ClockKind.OBJECTION,
                        ClockScope.order(objected.itemNo(), objected.round(), objected.transferId(), objected.unit()),
                        Parties.dutyChief()));
            case TransferObjectionDecided decided ->
                decided.decision() == ObjectionDecision.ACCEPTED
                        ? Stream.concat(decided(decided, clocking), Stream.of(letGoBy(decided.unit(), clocking)))
                        : decided(decided, clocking);
            case RoutingEvent.ExtensionTookEffect effect ->
                Stream.of(clocking.reschedule(
                        ClockKind.HANDLE,
                        ClockScope.item(effect.itemNo(), effect.round()),
                        effect.newDueAt(),
                        RescheduleCause.EXTENSION));
            case RoutingEvent.ExtensionRefused refused ->
                Stream.of(clocking.reschedule(
                        ClockKind.HANDLE,
                        ClockScope.item(refused.itemNo(), refused.round()),
                        refused.dueAt(),
                        RescheduleCause.EXTENSION_REFUSED));
            case UnitPartCompleted part -> Stream.of(part(part, clocking), letGoBy(part.unit(), clocking));
            case HandlingCompleted completed -> completed(completed, clocking);
            case RoutingEvent.CompletionReturned returned ->
                Stream.concat(
                        Stream.of(givenBack(returned, clocking)),
                        returned.units().stream().map(unit -> heldBy(unit, clocking)));
            case HandlingFoundImpossible found ->
                Stream.concat(foundImpossible(found, clocking), Stream.of(letGoBy(found.unit(), clocking)));
            case RoutingEvent.MinutesDelivered delivered ->
                Stream.concat(
                        Stream.of(clocking.stop(
                                ClockKind.MINUTES, ClockScope.unit(delivered.itemNo(), delivered.unit()))),
                        bases(delivered.itemNo(), List.of(delivered.unit()), clocking));
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
                        clocking.start(ClockKind.UP_PROGRESS, item(reported.itemNo()), Parties.window()),
                        clocking.start(ClockKind.UP_SILENCE, item(reported.itemNo()), Parties.nobody()));
            case RoutingEvent.SuperiorSilent silent ->
                Stream.of(
                        clocking.stop(ClockKind.UP_PROGRESS, item(silent.itemNo())),
                        clocking.cancel(item(silent.itemNo()), ClockKind.UP));
            case RoutingEvent.SuperiorReplied replied ->
                Stream.concat(
                        Stream.of(
                                clocking.stop(ClockKind.UP_PROGRESS, item(replied.itemNo())),
                                clocking.stop(ClockKind.UP_SILENCE, item(replied.itemNo())),
                                clocking.cancel(item(replied.itemNo()), ClockKind.UP),
                                clocking.start(ClockKind.INFORM, item(replied.itemNo()), Parties.window())),
                        switch (replied.outcome()) {
                            case DOABLE -> Stream.of(issue(replied.itemNo(), clocking));
                            case CANNOT_BY_POLICY -> bases(replied.itemNo(), units(replied.units()), clocking);
                            case DONE -> Stream.empty();
                        });
            // Whatever this stage asked for before, and is seen after the window's event, ends with its own.
            case RoutingEvent.WithdrawalConfirmed _ ->
                Stream.of(clocking.cancel(
                        ClockScope.CASE,
                        EnumSet.complementOf(EnumSet.of(ClockKind.ARCHIVE)).toArray(ClockKind[]::new)));
            case RoutingEvent.MergerConfirmed _ -> Stream.of(clocking.setAside(BEGUN_LATER));
            case RoutingEvent.MergerUndone _ -> Stream.of(clocking.takeUpAgain(BEGUN_LATER));
            case RoutingEvent.ReviewScheduled _,
                    RoutingEvent.RoutingRecusalNoted _,
                    RoutingEvent.ReviewRescheduled _,
                    RoutingEvent.ReviewHeld _,
                    RoutingEvent.WithdrawalRefused _,
                    RoutingEvent.SuperiorOverdue _,
                    RoutingEvent.MergerRefused _,
                    RoutingEvent.HandlingProgressReported _,
                    RoutingEvent.ExtensionRequested _,
                    RoutingEvent.ExtensionNoticeRecorded _,
                    RoutingEvent.ExtensionGranted _,
                    RoutingEvent.ExtensionLapsed _,
                    RoutingEvent.MultiDeptCoordinationHeld _,
                    RoutingEvent.ReworkOpened _,
                    RoutingEvent.DepartmentEvent _ -> Stream.empty();
        };
    }

    private static Stream<ClockCommand> concluded(ReviewItem item, List<OrgCode> absent, Clocking clocking) {
        return switch (item.outcome()) {
            case DOABLE -> Stream.of(issue(item.itemNo(), clocking));
            case CANNOT_BY_POLICY -> basesOrMinutes(item, absent, clocking);
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
                        Stream.concat(
                                Stream.of(clocking.start(
                                        ClockKind.SIGN, order, Parties.unit(event.toUnit(), event.unitRole()))),
                                succeeding(event, clocking)),
                        event.lastOfRound()
                                ? Stream.of(
                                        clocking.stop(ClockKind.ISSUE, item(event.itemNo())),
                                        clocking.stop(ClockKind.REWORK_ISSUE, item(event.itemNo())))
                                : Stream.empty());
        };
    }

    /// Who takes another unit's place while the round is handled owes with the others; the window owes its
    /// order no more.
    private static Stream<ClockCommand> succeeding(TransferIssued event, Clocking clocking) {
        ClockScope round = ClockScope.item(event.itemNo(), event.round());
        return Stream.of(
                clocking.charge(ClockKind.HANDLE, round, Parties.unit(event.toUnit(), event.unitRole())),
                clocking.discharge(ClockKind.HANDLE, round, Parties.window().getFirst()));
    }

    /// 退单 — A-29. A limit that began with this unit's receipt alone ends with it; one that others share runs on.
    private static Stream<ClockCommand> decided(TransferObjectionDecided event, Clocking clocking) {
        ClockScope order = ClockScope.order(event.itemNo(), event.round(), event.transferId(), event.unit());
        ClockScope round = ClockScope.item(event.itemNo(), event.round());
        ClockCommand stopped = clocking.stop(ClockKind.OBJECTION, order);
        return switch (event.decision()) {
            case REJECTED -> Stream.of(stopped);
            case ACCEPTED ->
                event.successor().isEmpty()
                        ? Stream.concat(Stream.of(stopped), backInReview(event.itemNo(), event.round(), clocking))
                        : Stream.of(
                                stopped,
                                event.unitRole() == UnitRole.SOLE
                                        ? clocking.cancel(round, ClockKind.SIGN, ClockKind.HANDLE)
                                        : clocking.cancel(order, ClockKind.SIGN),
                                clocking.release(event.itemNo(), event.round(), event.unit(), Parties.window()),
                                issue(event.itemNo(), clocking));
        };
    }

    /// 热线时限 — A-21: whoever has the ticket's matter in hand answers for its limit, beside the window.
    private static ClockCommand heldBy(OrgCode unit, Clocking clocking) {
        return clocking.charge(ClockKind.HOTLINE, Parties.unit(unit));
    }

    private static ClockCommand letGoBy(OrgCode unit, Clocking clocking) {
        return clocking.discharge(
                ClockKind.HOTLINE, ClockScope.CASE, Parties.unit(unit).getFirst());
    }

    private static Stream<ClockCommand> inHand(TransferReceived event, Clocking clocking) {
        return Stream.concat(received(event, clocking), Stream.of(heldBy(event.unit(), clocking)));
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

    private static ClockCommand givenBack(RoutingEvent.CompletionReturned event, Clocking clocking) {
        return switch (event.kind()) {
            case ASSIGNMENT -> clocking.resume(ClockKind.PROMISE, ClockScope.item(event.itemNo(), event.round()));
            case TRANSFER, REWORK -> clocking.resumeHandling(event.itemNo(), event.round(), event.units());
        };
    }

    /// The units are let go, and the centre has two working days anew, for each item that comes back — §7.
    /// Of an order given in the hall the whole case comes to it, when the review opens.
    private static Stream<ClockCommand> foundImpossible(HandlingFoundImpossible event, Clocking clocking) {
        return switch (event.kind()) {
            case ASSIGNMENT ->
                Stream.of(clocking.cancel(
                        ClockScope.item(event.itemNo(), event.round()), ClockKind.SIGN, ClockKind.PROMISE));
            case TRANSFER, REWORK -> backInReview(event.itemNo(), event.round(), clocking);
        };
    }

    private static Stream<ClockCommand> backInReview(int itemNo, int round, Clocking clocking) {
        return Stream.of(
                clocking.cancel(ClockScope.item(itemNo, round), ClockKind.SIGN, ClockKind.OBJECTION, ClockKind.HANDLE),
                clocking.start(ClockKind.REVIEW, item(itemNo), Parties.centre()));
    }

    private static ClockCommand issue(int itemNo, Clocking clocking) {
        return clocking.start(ClockKind.ISSUE, item(itemNo), Parties.window());
    }

    private static Stream<ClockCommand> bases(int itemNo, List<OrgCode> units, Clocking clocking) {
        return units.stream()
                .map(unit -> clocking.start(ClockKind.BASIS, ClockScope.unit(itemNo, unit), Parties.unit(unit)));
    }

    /// A unit that was absent owes its basis once it has its copy of the minutes; until then the window owes
    /// that — A-3.
    private static Stream<ClockCommand> basesOrMinutes(ReviewItem item, List<OrgCode> absent, Clocking clocking) {
        Map<Boolean, List<OrgCode>> units =
                units(item.units()).stream().collect(Collectors.partitioningBy(absent::contains));
        return Stream.concat(
                bases(item.itemNo(), units.getOrDefault(false, List.of()), clocking),
                units.getOrDefault(true, List.of()).stream()
                        .map(unit -> clocking.start(
                                ClockKind.MINUTES, ClockScope.unit(item.itemNo(), unit), Parties.window())));
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
