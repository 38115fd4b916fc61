package org.doudi.reporting.domain.fold;

import org.doudi.events.EventMetadata;
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
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WithdrawalRefused;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.UnitRole;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Handling;
import org.doudi.reporting.domain.view.Item;
import org.doudi.reporting.domain.view.ItemStage;
import org.doudi.reporting.domain.view.Order.Objection;
import org.doudi.reporting.domain.view.Routing;

/// 研判、转办、签收、办结、书面依据、工作组、上级 — 三.3, 三.4.
final class RoutingFold {
    private RoutingFold() {}

    static CaseView fold(CaseView view, RoutingEvent event, EventMetadata metadata) {
        return view.with(routing(view.routing(), event, metadata));
    }

    private static Routing routing(Routing before, RoutingEvent event, EventMetadata metadata) {
        return switch (event) {
            case ReviewOpened _ ->
                before.withoutOpenAssignments().with(before.review().opened());
            case ReviewScheduled it -> before.with(before.review().scheduled(it.scheduledAt()));
            case ReviewRescheduled it -> before.with(before.review().scheduled(it.scheduledAt()));
            // Who came moves nothing: the review ends with its conclusion.
            case ReviewHeld _ -> before;
            case ReviewConcluded it -> before.concluded(it);
            case TransferIssued it -> before.issued(it);
            case TransferReceived it -> received(before, it);
            case TransferObjected it -> before.order(it.transferId(), order -> order.with(Objection.OPEN));
            case TransferObjectionDecided it -> before.decided(it, metadata.occurredAt());
            case MultiDeptCoordinationHeld it -> before.item(it.itemNo(), Item::coordinated);
            case UnitPartCompleted it -> before.order(it.transferId(), order -> order.completed(it.completedAt()));
            case HandlingCompleted it ->
                before.completed(new Handling(it.itemNo(), it.round(), it.kind(), it.units(), it.completedAt()));
            case CompletionReturned it -> before.givenBack(it);
            case HandlingFoundImpossible it -> before.item(it.itemNo(), item -> item.at(ItemStage.UNDER_REVIEW));
            case MinutesDelivered it -> before.item(it.itemNo(), item -> item.informed(it.unit()));
            case WrittenBasisSubmitted it -> submitted(before, it);
            case WrittenBasisReturned it ->
                before.item(it.itemNo(), item -> item.owedAgainBy(it.unit()).at(ItemStage.BASIS_PENDING));
            case WrittenBasisReopened it ->
                before.item(it.itemNo(), item -> item.owedBy(it.units()).at(ItemStage.BASIS_PENDING));
            case CannotReplyDelivered it ->
                before.item(
                        it.itemNo(),
                        item -> item.at(
                                it.afterRecheck() ? ItemStage.REPLIED_AFTER_RECHECK : ItemStage.CANNOT_REPLIED));
            case ReportedToWorkingGroup it ->
                before.reportedToGroup().item(it.itemNo(), item -> item.at(ItemStage.WITH_GROUP));
            case WorkingGroupDecided it ->
                before.item(it.itemNo(), item -> item.decided(after(it), it.units(), it.handlingClass()));
            case ReportedToSuperior it ->
                before.item(it.itemNo(), item -> item.settledBy(it.unit()).at(reportedUp(item)));
            case SuperiorOverdue it -> before.item(it.itemNo(), item -> item.at(ItemStage.SUPERIOR_OVERDUE));
            case SuperiorSilent it -> before.item(it.itemNo(), item -> item.at(ItemStage.STILL_UNRESOLVED));
            case SuperiorReplied it ->
                before.item(it.itemNo(), item -> item.decided(after(it), it.units(), it.handlingClass()));
            case ReworkOpened it -> before.item(it.itemNo(), item -> item.inRound(it.round()));
            case WithdrawalConfirmed _ -> before.withdrawn();
            // A merger ends nothing for good; what an extension moves is told by the clock.
            case WithdrawalRefused _,
                    MergerConfirmed _,
                    MergerRefused _,
                    MergerUndone _,
                    ExtensionRequested _,
                    ExtensionNoticeRecorded _,
                    ExtensionGranted _,
                    ExtensionTookEffect _,
                    ExtensionRefused _,
                    ExtensionLapsed _,
                    HandlingProgressReported _,
                    RoutingRecusalNoted _,
                    DepartmentEvent _ -> before;
        };
    }

    /// Work begins with the receipt of the unit that leads, or is alone.
    private static Routing received(Routing before, TransferReceived event) {
        Routing next = before.order(event.transferId(), order -> order.received(event.mode(), event.receivedAt()));
        return event.unitRole() == UnitRole.CO ? next : next.item(event.itemNo(), item -> item.at(ItemStage.HANDLING));
    }

    private static Routing submitted(Routing before, WrittenBasisSubmitted event) {
        ItemStage next = event.lastOfItem() ? ItemStage.REPLY_PENDING : ItemStage.BASIS_PENDING;
        return before.item(event.itemNo(), item -> item.settledBy(event.unit()).at(next));
    }

    /// A late report of one unit does not make the silence above shorter.
    private static ItemStage reportedUp(Item item) {
        return item.stage() == ItemStage.SUPERIOR_OVERDUE ? ItemStage.SUPERIOR_OVERDUE : ItemStage.WITH_SUPERIOR;
    }

    private static ItemStage after(WorkingGroupDecided event) {
        return switch (event.outcome()) {
            case DOABLE -> ItemStage.TRANSFER_PENDING;
            case CANNOT_BY_POLICY -> ItemStage.BASIS_PENDING;
            case BEYOND_AUTHORITY -> ItemStage.SUPERIOR_REPORT_PENDING;
            case STILL_UNRESOLVED -> ItemStage.STILL_UNRESOLVED;
        };
    }

    private static ItemStage after(SuperiorReplied event) {
        return switch (event.outcome()) {
            case DOABLE -> ItemStage.TRANSFER_PENDING;
            case CANNOT_BY_POLICY -> ItemStage.BASIS_PENDING;
            case DONE -> ItemStage.COMPLETED;
        };
    }
}
