package org.doudi.evaluation.domain;

import java.time.Instant;
import java.util.List;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.events.ContactMethod;
import org.doudi.events.OrgCode;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// 办结审核退回、跟踪回访、包案、退回、结案 — 三.5.
public sealed interface VisitingCommand extends EvaluationCommand {
    /// 办结审核退回.
    ///
    /// @param units whose part is missing; none where only what the lead brought together is
    record ReturnCompletion(Staff by, WhichItem item, List<OrgCode> units, SealedText reason)
            implements VisitingCommand {}

    /// 回访: the reporter was reached.
    record Visit(Staff by, WhichItem item, ContactMethod method, ReplySatisfaction satisfaction, SealedText text)
            implements VisitingCommand {}

    /// 回访未联系上.
    record FailToVisit(Staff by, WhichItem item, ContactMethod method, Instant now) implements VisitingCommand {}

    /// 分管领导包案.
    record TakeCase(Staff by, WhichItem item, OrgCode unit, StaffId leader) implements VisitingCommand {}

    /// 回访不满意而退回, by the duty chief.
    record SendBack(Staff by, WhichItem item) implements VisitingCommand {}

    /// 回访不满意而结案, by the duty chief, with a reason.
    record Close(Staff by, WhichItem item, SealedText reason) implements VisitingCommand {}
}
