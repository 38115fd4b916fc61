package org.doudi.routing.domain;

import java.time.Instant;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 派发 — 三.4, 三.5, 五(三).
public sealed interface IssuingCommand extends RoutingCommand {
    /// 派发转办单: to every unit of the item's round at once.
    record IssueTransfers(Staff by, StreamId stream, String centre, int itemNo, SealedText requirement, Instant now)
            implements IssuingCommand {}

    /// 派发交办单: the duty chief has given an order in the hall.
    record IssueAssignment(
            StreamId stream,
            String centre,
            OrgCode unit,
            Instant promisedAt,
            SealedText requirement,
            StaffId orderedBy,
            Stationed stationed,
            Instant orderedAt)
            implements IssuingCommand {}

    /// 退回重办: evaluation has ordered it.
    record OpenRework(int itemNo, int fromRound, int toRound) implements IssuingCommand {}
}
