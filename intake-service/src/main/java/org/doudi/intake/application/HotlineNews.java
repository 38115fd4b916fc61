package org.doudi.intake.application;

import java.util.List;
import java.util.Optional;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.HotlineStatus;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.SuperiorSilent;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.TransferKind;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.intake.domain.FollowingCommand.TellHotline;

/// 回传12345的进展 — 二(五): which steps of the other stages a hotline should know of.
final class HotlineNews {
    private HotlineNews() {}

    static Optional<TellHotline> of(RoutingEvent event) {
        return switch (event) {
            case ReviewConcluded concluded ->
                tell(
                        HotlineStatus.PROCESSING,
                        concluded.items().stream().map(ReviewItem::itemNo).toList());
            case TransferIssued issued
            when issued.kind() == TransferKind.ASSIGNMENT -> tell(HotlineStatus.PROCESSING, issued.itemNo());
            case CompletionReturned returned -> tell(HotlineStatus.PROCESSING, returned.itemNo());
            case HandlingCompleted completed -> tell(HotlineStatus.COMPLETED, completed.itemNo());
            case SuperiorReplied replied
            when replied.outcome() == SuperiorOutcome.DONE -> tell(HotlineStatus.COMPLETED, replied.itemNo());
            case CannotReplyDelivered delivered -> tell(HotlineStatus.CANNOT, delivered.itemNo());
            case WorkingGroupDecided decided
            when decided.outcome() == WorkingGroupOutcome.STILL_UNRESOLVED ->
                tell(HotlineStatus.UNRESOLVED, decided.itemNo());
            case SuperiorSilent silent -> tell(HotlineStatus.UNRESOLVED, silent.itemNo());
            case ReworkOpened reopened -> tell(HotlineStatus.REOPENED, reopened.itemNo());
            case WrittenBasisReopened reopened -> tell(HotlineStatus.REOPENED, reopened.itemNo());
            default -> Optional.empty();
        };
    }

    static Optional<TellHotline> of(CaseClosed closed) {
        return Optional.of(new TellHotline(HotlineStatus.CLOSED, List.of(), closed.finalLevel()));
    }

    private static Optional<TellHotline> tell(HotlineStatus status, int itemNo) {
        return tell(status, List.of(itemNo));
    }

    private static Optional<TellHotline> tell(HotlineStatus status, List<Integer> itemNos) {
        return Optional.of(new TellHotline(status, itemNos, Optional.empty()));
    }
}
