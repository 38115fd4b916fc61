package org.doudi.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// 研判、转办、签收、办结、书面依据、工作组、上级 — the events of routing-service (三.3, 三.4).
public sealed interface RoutingEvent extends DomainEvent {

    /// 待研判: the centre has the case before it — 三.3. `units` are those that the matter concerns.
    record ReviewOpened(ReviewCause cause, List<OrgCode> units) implements RoutingEvent {}

    /// 研判排期 — 三.3. Does not stop the review's clock.
    record ReviewScheduled(UUID meetingId, Instant scheduledAt, String place, StaffId chair, List<Invitee> invitees)
            implements RoutingEvent {}

    /// 研判结论 — 三.3.
    record ReviewConcluded(
            List<ReviewItem> items, List<Attendee> attendees, Optional<String> minutesRef, Instant concludedAt)
            implements RoutingEvent {}

    /// 转办单派发 — 三.4, 三.5, 五(三). `lastOfRound`: with it every unit of the item's round has its order.
    record TransferIssued(
            UUID transferId,
            NumberTemplate transferNo,
            String series,
            int itemNo,
            int round,
            TransferKind kind,
            OrgCode toUnit,
            UnitRole unitRole,
            HandlingClass handlingClass,
            SealedText requirement,
            Optional<Instant> promisedAt,
            boolean lastOfRound,
            StaffId issuedBy,
            Instant issuedAt)
            implements RoutingEvent, Numbered {
        @Override
        public TransferIssued numbered(long number) {
            return new TransferIssued(
                    transferId,
                    transferNo.with(number),
                    series,
                    itemNo,
                    round,
                    kind,
                    toUnit,
                    unitRole,
                    handlingClass,
                    requirement,
                    promisedAt,
                    lastOfRound,
                    issuedBy,
                    issuedAt);
        }
    }

    /// 签收或视同签收 — 三.4.
    record TransferReceived(
            UUID transferId,
            int itemNo,
            int round,
            TransferKind kind,
            OrgCode unit,
            UnitRole unitRole,
            HandlingClass handlingClass,
            ReceiptMode mode,
            Optional<StaffId> receivedBy,
            Instant receivedAt)
            implements RoutingEvent {}

    /// 办理进展 — 三.4, 五(二).
    record HandlingProgressReported(UUID transferId, OrgCode unit, SealedText text, StaffId by)
            implements RoutingEvent {}

    /// 多部门协调 — 三.4: the Bureau brings the units together.
    record MultiDeptCoordinationHeld(
            int itemNo, List<OrgCode> units, SealedText settled, SealedText nextStep, StaffId by)
            implements RoutingEvent {}

    /// 本单位办结 — 三.4.
    record UnitPartCompleted(
            UUID transferId,
            int itemNo,
            int round,
            TransferKind kind,
            OrgCode unit,
            SealedText result,
            List<SealedText> evidence,
            StaffId by,
            Instant completedAt)
            implements RoutingEvent {}

    /// 办结: every part is in — 三.4.
    record HandlingCompleted(
            int itemNo,
            int round,
            TransferKind kind,
            List<OrgCode> units,
            SealedText summary,
            StaffId by,
            Instant completedAt)
            implements RoutingEvent {}

    /// 书面依据提交 — 三.3.
    record WrittenBasisSubmitted(
            int itemNo,
            OrgCode unit,
            List<LegalBasis> legalBasis,
            SealedText reasons,
            String docNo,
            StaffId signedBy,
            boolean lastOfItem)
            implements RoutingEvent {}

    /// 书面依据退回 — 三.3: the basis does not hold; its clock goes on.
    record WrittenBasisReturned(int itemNo, OrgCode unit, SealedText reason, StaffId by) implements RoutingEvent {}

    /// 书面依据重核: the reporter was not satisfied with a “cannot”; each unit looks at its basis again, once.
    record WrittenBasisReopened(int itemNo, List<OrgCode> units) implements RoutingEvent {}

    /// 统一回复: only the window answers — 三.3, 四(一).
    record CannotReplyDelivered(
            int itemNo,
            ContactMethod method,
            SealedText text,
            Instant deliveredAt,
            StaffId by,
            StaffId jointExplainer,
            OrgCode jointExplainerUnit,
            boolean afterRecheck)
            implements RoutingEvent {}

    /// 报请工作组 — 三.3.
    record ReportedToWorkingGroup(int itemNo, List<SealedText> materials, StaffId reportedBy) implements RoutingEvent {}

    /// 工作组决定 — 三.3.
    record WorkingGroupDecided(
            int itemNo,
            WorkingGroupOutcome outcome,
            SealedText measures,
            List<UnitAssignment> units,
            Optional<HandlingClass> handlingClass,
            Optional<String> minutesRef)
            implements RoutingEvent {}

    /// 上报上级 — 三.3 及时.
    record ReportedToSuperior(int itemNo, OrgCode unit, String superior, String docNo, StaffId by)
            implements RoutingEvent {}

    /// 上级答复 — 三.3.
    record SuperiorReplied(
            int itemNo,
            SuperiorOutcome outcome,
            SealedText text,
            List<UnitAssignment> units,
            Optional<HandlingClass> handlingClass)
            implements RoutingEvent {}

    /// 退回重办待派: the order to do it again has reached routing — 三.5.
    record ReworkOpened(int itemNo, int round, List<UnitAssignment> units, HandlingClass handlingClass)
            implements RoutingEvent {}

    /// 部门登记: a department stationed in the hall, from a date on.
    record DepartmentRegistered(OrgCode orgCode, String name, String kind, Instant from)
            implements RoutingEvent, ReferenceFact {}

    /// Why the review convenes.
    enum ReviewCause implements Named {
        ESCALATED("报会研究"),
        REWORKED("重办仍不满意"),
        FOUND_IMPOSSIBLE("办理中发现不能办"),
        ORDER_REFUSED("交办未能派发");

        private final String chinese;

        ReviewCause(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 受邀人 — 三.3.
    record Invitee(OrgCode unit, AttendeeKind kind, StaffId person) {}

    /// 参加人 — 三.3.
    record Attendee(OrgCode unit, AttendeeKind kind, StaffId person) {}

    /// 承办单位及角色 — 三.4.
    record UnitAssignment(OrgCode unit, UnitRole role) {}

    /// 研判事项: one item of a case with its own outcome — 三.3.
    record ReviewItem(
            int itemNo,
            ReviewOutcome outcome,
            List<UnitAssignment> units,
            Optional<HandlingClass> handlingClass,
            SealedText basis,
            SealedText measures) {}

    /// 法律依据: law, article and its words — 三.3.
    record LegalBasis(String law, String article, String quote) {}
}
