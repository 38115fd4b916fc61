package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.events.SealedText;

/// 延时 — 三.4, A-9.
public sealed interface ExtendingCommand extends RoutingCommand {
    /// 申请延时.
    ///
    /// @param limits        of the case's handlings, as deadline-service has counted them
    /// @param capFromFiling 延时上限 where the policy counts it from the filing, as deadline-service has counted it
    record RequestExtension(
            Staff by,
            UUID transferId,
            SealedText reason,
            Instant requestedDueAt,
            Optional<Instant> reporterInformedAt,
            Optional<Instant> windowInformedAt,
            List<HandlingLimit> limits,
            Optional<Instant> capFromFiling,
            Instant now)
            implements ExtendingCommand {}

    /// 登记延时告知.
    record RecordNotice(Staff by, UUID transferId, ExtensionNotice notice, Instant informedAt, Instant now)
            implements ExtendingCommand {}

    /// 同意延时.
    record GrantExtension(Staff by, UUID transferId, Instant now) implements ExtendingCommand {}

    /// 不同意延时.
    record RefuseExtension(Staff by, UUID transferId, SealedText reason, Instant now) implements ExtendingCommand {}

    /// 办理期限已到.
    record HandlingRanOut(int itemNo, int round) implements ExtendingCommand {}
}
