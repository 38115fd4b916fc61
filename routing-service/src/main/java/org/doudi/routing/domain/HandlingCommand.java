package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.doudi.events.SealedText;

/// 签收与办理 — 三.4.
public sealed interface HandlingCommand extends RoutingCommand {
    UUID transferId();

    /// 签收.
    record SignTransfer(Staff by, UUID transferId, Instant now) implements HandlingCommand {}

    /// 视同签收: the limit for signing has run out at `dueAt`.
    record DeemReceived(UUID transferId, Instant dueAt) implements HandlingCommand {}

    /// 本单位办结.
    record CompletePart(Staff by, UUID transferId, SealedText result, List<SealedText> evidence, Instant now)
            implements HandlingCommand {}

    /// 牵头单位汇总办结.
    record ConsolidateHandling(Staff by, UUID transferId, SealedText summary, Instant now) implements HandlingCommand {}
}
