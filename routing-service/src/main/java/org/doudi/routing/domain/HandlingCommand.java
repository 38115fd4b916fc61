package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// 签收与办理 — 三.4.
public sealed interface HandlingCommand extends RoutingCommand {
    /// What a unit does with its order, or what becomes of it.
    sealed interface OfOrder extends HandlingCommand {
        UUID transferId();
    }

    /// 签收.
    record SignTransfer(Staff by, UUID transferId, Instant now) implements OfOrder {}

    /// 视同签收: the limit for signing has run out at `dueAt`.
    record DeemReceived(UUID transferId, Instant dueAt) implements OfOrder {}

    /// 办理进展 — 五(二).
    record ReportProgress(Staff by, UUID transferId, SealedText text) implements OfOrder {}

    /// 办理中发现不能办.
    record FindImpossible(Staff by, UUID transferId, SealedText reason, Instant now) implements OfOrder {}

    /// 本单位办结.
    record CompletePart(Staff by, UUID transferId, SealedText result, List<SealedText> evidence, Instant now)
            implements OfOrder {}

    /// 牵头单位汇总办结.
    record ConsolidateHandling(Staff by, UUID transferId, SealedText summary, Instant now) implements OfOrder {}

    /// 办结审核退回: the window has sent the completion of a round back.
    record GiveBackCompletion(int itemNo, int round, List<OrgCode> units, SealedText reason, StaffId by)
            implements HandlingCommand {}
}
