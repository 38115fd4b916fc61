package org.doudi.reporting.domain.view;

import org.doudi.events.CaseState;

/// 事项进度 — §7: how far one item of a case has come, the least advanced first.
public enum ItemStage {
    UNDER_REVIEW(CaseState.REVIEW_PENDING),
    TRANSFER_PENDING(CaseState.TRANSFER_PENDING),
    REWORK_PENDING(CaseState.REWORK_PENDING),
    TRANSFERRED(CaseState.TRANSFERRED),
    HANDLING(CaseState.HANDLING),
    GROUP_REPORT_PENDING(CaseState.WORKING_GROUP),
    WITH_GROUP(CaseState.WORKING_GROUP),
    SUPERIOR_REPORT_PENDING(CaseState.REPORTED_UP),
    WITH_SUPERIOR(CaseState.REPORTED_UP),
    SUPERIOR_OVERDUE(CaseState.REPORTED_UP),
    BASIS_PENDING(CaseState.BASIS_PENDING),
    REPLY_PENDING(CaseState.REPLY_PENDING),
    STILL_UNRESOLVED(CaseState.FOLLOW_UP),
    REPLIED_AFTER_RECHECK(CaseState.FOLLOW_UP),
    COMPLETED(CaseState.COMPLETED),
    CANNOT_REPLIED(CaseState.CANNOT_REPLIED);

    private final CaseState state;

    ItemStage(CaseState state) {
        this.state = state;
    }

    public CaseState state() {
        return state;
    }

    /// Routing has done its part; what comes next is evaluation's.
    public boolean settled() {
        return compareTo(STILL_UNRESOLVED) >= 0;
    }
}
