package org.doudi.routing.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;

/// 办件状态: a case stands where its least advanced open item stands.
public final class Standing {
    private static final List<CaseState> LEAST_ADVANCED_FIRST = List.of(
            CaseState.REVIEW_PENDING,
            CaseState.TRANSFER_PENDING,
            CaseState.REWORK_PENDING,
            CaseState.ASSIGNED_ON_SITE,
            CaseState.TRANSFERRED,
            CaseState.HANDLING,
            CaseState.WORKING_GROUP,
            CaseState.REPORTED_UP,
            CaseState.BASIS_PENDING,
            CaseState.REPLY_PENDING,
            CaseState.FOLLOW_UP,
            CaseState.COMPLETED,
            CaseState.CANNOT_REPLIED);

    private Standing() {}

    /// Empty where nothing of the case is seen.
    public static Optional<CaseState> of(InRouting routed) {
        return switch (routed.review()) {
            case Review.Pending _ -> Optional.of(CaseState.REVIEW_PENDING);
            case Review.Scheduled _ -> Optional.of(CaseState.REVIEW_SCHEDULED);
            case Review.NotOpen _, Review.Withdrawn _, Review.Merged _ ->
                routed.items().values().stream()
                        .map(Standing::of)
                        .min(Comparator.comparingInt(LEAST_ADVANCED_FIRST::indexOf));
        };
    }

    public static CaseState of(Item item) {
        return switch (item.state()) {
            case ItemState.TransferPending _ -> CaseState.TRANSFER_PENDING;
            case ItemState.Transferred _, ItemState.Handling _
            when !item.vacant().isEmpty() -> CaseState.TRANSFER_PENDING;
            case ItemState.Transferred _ -> underOrders(item, CaseState.TRANSFERRED);
            case ItemState.Handling _ -> underOrders(item, CaseState.HANDLING);
            case ItemState.Completed _ -> CaseState.COMPLETED;
            case ItemState.BasisPending _ -> CaseState.BASIS_PENDING;
            case ItemState.ReplyPending _ -> CaseState.REPLY_PENDING;
            case ItemState.CannotReplied _ -> CaseState.CANNOT_REPLIED;
            case ItemState.WorkingGroupReportPending _, ItemState.AwaitingWorkingGroup _ -> CaseState.WORKING_GROUP;
            case ItemState.StillUnresolved _ -> CaseState.FOLLOW_UP;
            case ItemState.SuperiorReportPending _, ItemState.AwaitingSuperior _ -> CaseState.REPORTED_UP;
            case ItemState.ReworkPending _ -> CaseState.REWORK_PENDING;
            case ItemState.UnderReview _ -> CaseState.REVIEW_PENDING;
        };
    }

    private static CaseState underOrders(Item item, CaseState otherwise) {
        return item.isAssignment() ? CaseState.ASSIGNED_ON_SITE : otherwise;
    }
}
