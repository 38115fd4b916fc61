package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.HandlingClass;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.SealedText;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.WorkingGroupOutcome;

/// 报请工作组与上报上级 — 三.3.
public sealed interface ReportingCommand extends RoutingCommand {
    /// 报请工作组.
    record ReportToWorkingGroup(Staff by, int itemNo, List<SealedText> materials) implements ReportingCommand {}

    /// 工作组决定. `measures`: none where none were written.
    record DecideAsWorkingGroup(
            Staff by,
            int itemNo,
            WorkingGroupOutcome outcome,
            Optional<SealedText> measures,
            List<UnitAssignment> units,
            Optional<HandlingClass> handlingClass,
            Optional<String> minutesRef,
            Stationed stationed)
            implements ReportingCommand {}

    /// 上报上级.
    record ReportToSuperior(Staff by, int itemNo, String superior, String docNo) implements ReportingCommand {}

    /// 上级逾期未答复: the limit has run out at `dueAt`.
    record SuperiorKeptSilent(int itemNo, Instant dueAt) implements ReportingCommand {}

    /// 上级未答复, told to the reporter.
    record TellOfSilence(Staff by, int itemNo, SealedText told, ContactMethod method, Instant toldAt, Instant now)
            implements ReportingCommand {}

    /// 上级答复.
    record RecordSuperiorReply(Staff by, int itemNo, SuperiorOutcome outcome, SealedText text)
            implements ReportingCommand {}
}
