package org.doudi.routing.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.DepartmentEvent;
import org.doudi.events.RoutingEvent.ExtensionGranted;
import org.doudi.events.RoutingEvent.ExtensionLapsed;
import org.doudi.events.RoutingEvent.ExtensionNoticeRecorded;
import org.doudi.events.RoutingEvent.ExtensionRefused;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.HandlingFoundImpossible;
import org.doudi.events.RoutingEvent.HandlingProgressReported;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MergerRefused;
import org.doudi.events.RoutingEvent.MergerUndone;
import org.doudi.events.RoutingEvent.MinutesDelivered;
import org.doudi.events.RoutingEvent.MultiDeptCoordinationHeld;
import org.doudi.events.RoutingEvent.ReportedToSuperior;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReviewRescheduled;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.RoutingRecusalNoted;
import org.doudi.events.RoutingEvent.SuperiorOverdue;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.SuperiorSilent;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjected;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WithdrawalRefused;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// What each event changes. Never refuses: what is recorded has happened.
final class Evolution {
    private Evolution() {}

    static RoutingState evolve(RoutingState state, RoutingEvent event) {
        if (event instanceof RoutingRecusalNoted noted) {
            return recusing(state, new Recused(noted.persons(), noted.units()));
        }
        InRouting routed =
                switch (state) {
                    case RoutingState.NotRouted before -> InRouting.EMPTY.recusing(before.recused());
                    case InRouting already -> already;
                };
        return switch (event) {
            case ReviewOpened opened -> opened(routed, opened);
            case ReviewScheduled scheduled -> scheduled(routed, scheduled);
            case ReviewRescheduled moved -> rescheduled(routed, moved);
            case ReviewHeld held -> held(routed, held);
            case ReviewConcluded concluded -> concluded(routed, concluded);
            case TransferIssued issued -> issued(routed, issued);
            case TransferReceived received -> received(routed, received);
            case TransferObjected objected ->
                routed.with(order(routed, objected.transferId()).with(objected));
            case TransferObjectionDecided decided -> decided(routed, decided);
            case ExtensionRequested filed ->
                routed.with(order(routed, filed.transferId()).filed(filed));
            case ExtensionNoticeRecorded told ->
                extension(routed, told.transferId(), extension -> extension.with(told.notice()));
            case ExtensionGranted granted ->
                extension(routed, granted.transferId(), extension -> extension.grantedBy(granted.by()));
            case ExtensionTookEffect effect ->
                extension(routed, effect.transferId(), extension -> extension.to(Extension.Standing.IN_EFFECT));
            case ExtensionRefused refused ->
                extension(routed, refused.transferId(), extension -> extension.to(Extension.Standing.REFUSED));
            case ExtensionLapsed lapsed ->
                extension(routed, lapsed.transferId(), extension -> extension.to(Extension.Standing.LAPSED));
            case UnitPartCompleted part ->
                routed.with(order(routed, part.transferId()).with(part));
            case HandlingCompleted completed ->
                to(routed.completed(completed.itemNo()), completed.itemNo(), new ItemState.Completed());
            case WithdrawalConfirmed _ -> routed.withdrawn();
            case WithdrawalRefused refusal -> routed.kept(refusal);
            case MergerConfirmed _ -> routed.merged();
            case MergerRefused refused -> routed.unmergeable(Optional.of(refused.master()));
            case MergerUndone _ -> routed.unmerged();
            case CompletionReturned back -> givenBack(routed, back);
            case HandlingFoundImpossible found ->
                routed.with(item(routed, found.itemNo()).backInReview());
            case MinutesDelivered minutes -> informed(routed, minutes);
            case WrittenBasisSubmitted basis -> submitted(routed, basis);
            case WrittenBasisReturned basis -> returned(routed, basis);
            case WrittenBasisReopened basis ->
                to(routed, basis.itemNo(), new ItemState.BasisPending(WrittenBases.again(basis.units())));
            case CannotReplyDelivered reply ->
                to(routed, reply.itemNo(), new ItemState.CannotReplied(bases(routed, reply.itemNo())));
            case ReportedToWorkingGroup report ->
                to(routed.studied(report.itemNo()), report.itemNo(), new ItemState.AwaitingWorkingGroup());
            case WorkingGroupDecided decided -> decided(routed, decided);
            case ReportedToSuperior report -> reportedUp(routed, report);
            case SuperiorReplied replied -> replied(routed, replied);
            case SuperiorOverdue overdue -> overdue(routed, overdue);
            case SuperiorSilent silent -> to(routed, silent.itemNo(), new ItemState.StillUnresolved());
            case ReworkOpened rework ->
                routed.with(item(routed, rework.itemNo()).inRound(rework.round(), rework.units()));
            case RoutingRecusalNoted _, HandlingProgressReported _, MultiDeptCoordinationHeld _, DepartmentEvent _ ->
                state;
        };
    }

    /// It does not bring the case here.
    private static RoutingState recusing(RoutingState state, Recused recused) {
        return switch (state) {
            case RoutingState.NotRouted _ -> new RoutingState.NotRouted(recused);
            case InRouting routed -> routed.recusing(recused);
        };
    }

    /// An on-site order that is still open ends with the review's opening.
    private static InRouting opened(InRouting routed, ReviewOpened event) {
        return routed.without(item -> item.isAssignment() && !item.state().isSettled())
                .with(new Review.Pending(event.cause(), event.units()));
    }

    private static InRouting scheduled(InRouting routed, ReviewScheduled event) {
        Review.Pending pending =
                switch (routed.review()) {
                    case Review.Pending open -> open;
                    case Review.Scheduled again -> again.opened();
                    case Review.NotOpen _, Review.Withdrawn _, Review.Merged _ ->
                        throw new IllegalStateException("scheduled without a review");
                };
        return routed.with(new Review.Scheduled(pending, event, Optional.empty()));
    }

    private static InRouting rescheduled(InRouting routed, ReviewRescheduled event) {
        return switch (routed.review()) {
            case Review.Scheduled before -> routed.with(before.movedTo(event.scheduledAt(), event.place()));
            case Review.NotOpen _, Review.Withdrawn _, Review.Merged _, Review.Pending _ ->
                throw new IllegalStateException("no meeting to move");
        };
    }

    /// Handled once already and back in the review: the next handling is a new round.
    private static InRouting held(InRouting routed, ReviewHeld event) {
        return routed.review() instanceof Review.Scheduled scheduled ? routed.with(scheduled.with(event)) : routed;
    }

    private static InRouting concluded(InRouting routed, ReviewConcluded event) {
        int round = 1 + routed.reviewed().stream().mapToInt(Item::round).max().orElse(0);
        InRouting next = routed.with(new Review.NotOpen()).with(event);
        for (ReviewItem item : event.items()) {
            next = next.with(
                    Item.concluded(item.itemNo(), round, item.units(), afterReview(item, event.absentUnits())));
        }
        return next;
    }

    private static ItemState afterReview(ReviewItem item, List<OrgCode> absent) {
        return switch (item.outcome()) {
            case DOABLE -> new ItemState.TransferPending();
            case CANNOT_BY_POLICY -> basisPending(item.units(), absent);
            case UNRESOLVED -> new ItemState.WorkingGroupReportPending();
            case BEYOND_AUTHORITY -> new ItemState.SuperiorReportPending();
        };
    }

    private static InRouting issued(InRouting routed, TransferIssued event) {
        InRouting next = routed.with(Order.of(event));
        if (event.kind() == TransferKind.ASSIGNMENT) {
            return next.with(Item.assigned(event));
        }
        Item item = item(next, event.itemNo()).without(event.toUnit());
        boolean begins = event.lastOfRound() && !item.isUnderOrders();
        return next.with(begins ? item.to(new ItemState.Transferred()) : item);
    }

    private static InRouting decided(InRouting routed, TransferObjectionDecided event) {
        InRouting next = routed.with(order(routed, event.transferId()).with(event.decision()));
        Item item = item(routed, event.itemNo());
        return switch (event.decision()) {
            case REJECTED -> next;
            case ACCEPTED ->
                next.with(event.successor()
                        .map(successor -> item.succeeded(event.unit(), successor))
                        .orElseGet(item::backInReview));
        };
    }

    private static InRouting extension(InRouting routed, UUID transferId, UnaryOperator<Extension> change) {
        return routed.with(order(routed, transferId).extension(change));
    }

    private static InRouting received(InRouting routed, TransferReceived event) {
        InRouting next = routed.with(order(routed, event.transferId()).with(event));
        return event.unitRole() == UnitRole.CO ? next : to(next, event.itemNo(), new ItemState.Handling());
    }

    private static InRouting givenBack(InRouting routed, CompletionReturned event) {
        Item item = item(routed, event.itemNo());
        InRouting next = routed.with(item.to(new ItemState.Handling()));
        for (Order order : routed.ordersOf(item)) {
            if (event.units().contains(order.issued().toUnit())) {
                next = next.with(order.givenBack());
            }
        }
        return next;
    }

    private static InRouting informed(InRouting routed, MinutesDelivered event) {
        WrittenBases bases = bases(routed, event.itemNo()).informed(event.unit());
        return to(routed, event.itemNo(), new ItemState.BasisPending(bases));
    }

    private static InRouting submitted(InRouting routed, WrittenBasisSubmitted event) {
        WrittenBases bases = bases(routed, event.itemNo()).with(event);
        return to(
                routed,
                event.itemNo(),
                event.lastOfItem() ? new ItemState.ReplyPending(bases) : new ItemState.BasisPending(bases));
    }

    private static InRouting returned(InRouting routed, WrittenBasisReturned event) {
        WrittenBases bases = bases(routed, event.itemNo()).without(event.unit());
        return to(routed, event.itemNo(), new ItemState.BasisPending(bases));
    }

    private static InRouting decided(InRouting routed, WorkingGroupDecided event) {
        Item item = item(routed, event.itemNo());
        return routed.with(
                switch (event.outcome()) {
                    case DOABLE -> item.to(event.units(), new ItemState.TransferPending());
                    case CANNOT_BY_POLICY -> item.to(event.units(), basisPending(event.units(), List.of()));
                    case BEYOND_AUTHORITY -> item.to(event.units(), new ItemState.SuperiorReportPending());
                    case STILL_UNRESOLVED -> item.to(new ItemState.StillUnresolved());
                });
    }

    private static InRouting reportedUp(InRouting routed, ReportedToSuperior event) {
        Set<OrgCode> units = new HashSet<>(Set.of(event.unit()));
        boolean overdue = false;
        if (item(routed, event.itemNo()).state() instanceof ItemState.AwaitingSuperior before) {
            units.addAll(before.reportedBy());
            overdue = before.overdue();
        }
        return to(routed, event.itemNo(), new ItemState.AwaitingSuperior(units, overdue));
    }

    private static InRouting overdue(InRouting routed, SuperiorOverdue event) {
        return item(routed, event.itemNo()).state() instanceof ItemState.AwaitingSuperior before
                ? to(routed, event.itemNo(), new ItemState.AwaitingSuperior(before.reportedBy(), true))
                : routed;
    }

    private static InRouting replied(InRouting routed, SuperiorReplied event) {
        return to(
                routed,
                event.itemNo(),
                switch (event.outcome()) {
                    case DOABLE -> new ItemState.TransferPending();
                    case CANNOT_BY_POLICY -> basisPending(event.units(), List.of());
                    case DONE -> new ItemState.Completed();
                });
    }

    private static ItemState basisPending(List<UnitAssignment> units, List<OrgCode> absent) {
        return new ItemState.BasisPending(
                WrittenBases.of(units.stream().map(UnitAssignment::unit).toList(), absent));
    }

    private static WrittenBases bases(InRouting routed, int itemNo) {
        return item(routed, itemNo)
                .state()
                .writtenBases()
                .orElseThrow(() -> new IllegalStateException("item " + itemNo + " has no written bases"));
    }

    private static InRouting to(InRouting routed, int itemNo, ItemState state) {
        return routed.with(item(routed, itemNo).to(state));
    }

    private static Order order(InRouting routed, UUID transferId) {
        return Optional.ofNullable(routed.orders().get(transferId))
                .orElseThrow(() -> new IllegalStateException("no order " + transferId));
    }

    private static Item item(InRouting routed, int itemNo) {
        return Optional.ofNullable(routed.items().get(itemNo))
                .orElseThrow(() -> new IllegalStateException("no item " + itemNo));
    }
}
