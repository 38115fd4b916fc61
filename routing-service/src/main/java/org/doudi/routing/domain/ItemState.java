package org.doudi.routing.domain;

import java.util.Optional;
import java.util.Set;
import org.doudi.events.OrgCode;

/// 事项状态 — where one item of a case stands, from the review's conclusion to its completion or reply.
public sealed interface ItemState {
    /// 待转办 — 三.4.
    record TransferPending() implements ItemState {}

    /// 已转办待签收: the lead or sole unit has not received its order yet.
    record Transferred() implements ItemState {}

    /// 办理中.
    record Handling() implements ItemState {}

    /// 已办结.
    record Completed() implements ItemState {}

    /// 待书面依据 — 三.3.
    record BasisPending(WrittenBases bases) implements ItemState {}

    /// 待统一回复: every responsible unit has given its basis.
    record ReplyPending(WrittenBases bases) implements ItemState {}

    /// 已回复不能办.
    record CannotReplied(WrittenBases bases) implements ItemState {}

    /// 待报请工作组 — 三.3.
    record WorkingGroupReportPending() implements ItemState {}

    /// 工作组研究中.
    record AwaitingWorkingGroup() implements ItemState {}

    /// 工作组研究仍未解决, 上级未答复: the party is told and followed up.
    record StillUnresolved() implements ItemState {}

    /// 待上报上级 — 三.3 及时.
    record SuperiorReportPending() implements ItemState {}

    /// 已上报上级.
    ///
    /// @param overdue 上级逾期未答复
    record AwaitingSuperior(Set<OrgCode> reportedBy, boolean overdue) implements ItemState {
        public AwaitingSuperior {
            reportedBy = Set.copyOf(reportedBy);
        }
    }

    /// 退回重办待派 — 三.5.
    record ReworkPending() implements ItemState {}

    /// 退回研判: found impossible while it was handled; the meeting has it again — §7.
    record UnderReview() implements ItemState {}

    /// What the units have given in writing, where the item is about a “cannot”.
    default Optional<WrittenBases> writtenBases() {
        return switch (this) {
            case BasisPending(WrittenBases bases) -> Optional.of(bases);
            case ReplyPending(WrittenBases bases) -> Optional.of(bases);
            case CannotReplied(WrittenBases bases) -> Optional.of(bases);
            case TransferPending _,
                    Transferred _,
                    Handling _,
                    Completed _,
                    WorkingGroupReportPending _,
                    AwaitingWorkingGroup _,
                    StillUnresolved _,
                    SuperiorReportPending _,
                    AwaitingSuperior _,
                    ReworkPending _,
                    UnderReview _ -> Optional.empty();
        };
    }

    /// This stage has done its part; what comes next is evaluation's.
    default boolean isSettled() {
        return switch (this) {
            case Completed _, CannotReplied _, StillUnresolved _ -> true;
            case TransferPending _,
                    Transferred _,
                    Handling _,
                    BasisPending _,
                    ReplyPending _,
                    WorkingGroupReportPending _,
                    AwaitingWorkingGroup _,
                    SuperiorReportPending _,
                    AwaitingSuperior _,
                    ReworkPending _,
                    UnderReview _ -> false;
        };
    }
}
