package org.doudi.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// 研判、转办、签收、办结、书面依据、工作组、上级 — the events of routing-service (三.3, 三.4).
public sealed interface RoutingEvent extends DomainEvent {

    /// 回避 — 四(四): what intake has ordered holds here, too.
    record RoutingRecusalNoted(List<StaffId> persons, List<OrgCode> units) implements RoutingEvent, Recusing {}

    /// 待研判: the centre has the case before it — 三.3. `units` are those that the matter concerns,
    /// `items` those that come back to it; none where it is about the whole case.
    record ReviewOpened(ReviewCause cause, List<OrgCode> units, List<Integer> items) implements RoutingEvent {}

    /// 研判排期 — 三.3. Does not stop the review's clock.
    ///
    /// @param agendaNo   议程序号, from 1; none where the meeting was called for this case alone
    /// @param notInvited whom the meeting should have and does not: a warning, never a block
    record ReviewScheduled(
            UUID meetingId,
            Instant scheduledAt,
            String place,
            StaffId chair,
            List<Invitee> invitees,
            Optional<Integer> agendaNo,
            List<NotInvited> notInvited)
            implements RoutingEvent {}

    /// 研判改期 — 三.3. Moves the meeting, and not the limit.
    ///
    /// @param place none where it stays in the same place
    record ReviewRescheduled(UUID meetingId, Instant scheduledAt, SealedText reason, StaffId by, Optional<String> place)
            implements RoutingEvent {}

    /// 研判召开 — 三.3: who came, and whom the meeting missed. It stops no clock.
    ///
    /// @param absentees of each unit that was invited, the kinds that nobody came of
    record ReviewHeld(
            UUID meetingId,
            List<Attendee> attendees,
            List<Absentee> absentees,
            Optional<String> minutesRef,
            Instant heldAt,
            StaffId by)
            implements RoutingEvent {}

    /// 研判结论 — 三.3.
    ///
    /// @param absentUnits of the units that an item names, those that nobody came of; none where nothing tells
    ///                    who came
    record ReviewConcluded(
            List<ReviewItem> items,
            List<Attendee> attendees,
            Optional<String> minutesRef,
            Instant concludedAt,
            List<OrgCode> absentUnits)
            implements RoutingEvent {}

    /// 纪要送达 — 三.3, A-3: its copy of the minutes has reached a unit that was absent. Its written basis for the
    /// item is clocked from then on.
    ///
    /// @param method none where the unit's own basis shows that it knows the minutes
    record MinutesDelivered(int itemNo, OrgCode unit, Optional<ContactMethod> method, Instant deliveredAt, StaffId by)
            implements RoutingEvent, Dated {
        @Override
        public Instant happenedAt() {
            return deliveredAt;
        }
    }

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

    /// 退单申请 — A-29: a unit says that the order is not its business, and whose it is.
    record TransferObjected(
            UUID transferId,
            int itemNo,
            int round,
            OrgCode unit,
            SealedText dutyClause,
            OrgCode proposedUnit,
            SealedText reason,
            StaffId by)
            implements RoutingEvent {}

    /// 退单审核 — A-29. Accepted: only this unit's part is void, and `successor` gets an order; without one
    /// the item goes back to the review. Rejected: nothing changes, and the limits run on from the original
    /// receipt.
    record TransferObjectionDecided(
            UUID transferId,
            int itemNo,
            int round,
            OrgCode unit,
            UnitRole unitRole,
            ObjectionDecision decision,
            Optional<OrgCode> successor,
            SealedText reason,
            StaffId by)
            implements RoutingEvent {}

    /// 申请延时 — 三.4: special circumstances, a definite new limit, and who was told of it.
    ///
    /// @param dueAt               the limit that it is to move
    /// @param requestedDueAt      the new one
    /// @param reporterInformedAt  when the party was told, if it was
    /// @param windowInformedAt    when the window was
    record ExtensionRequested(
            UUID transferId,
            int itemNo,
            int round,
            OrgCode unit,
            SealedText reason,
            Instant dueAt,
            Instant requestedDueAt,
            Optional<Instant> reporterInformedAt,
            Optional<Instant> windowInformedAt,
            StaffId by)
            implements RoutingEvent {}

    /// 延时告知: the party, or the window, was told after the filing — 三.4.
    record ExtensionNoticeRecorded(
            UUID transferId,
            int itemNo,
            int round,
            OrgCode unit,
            ExtensionNotice notice,
            Instant informedAt,
            StaffId by)
            implements RoutingEvent {}

    /// 同意延时: by the duty chief, or the Bureau where several units handle. Where the policy asks for it, nothing is in
    /// force before — A-9.
    record ExtensionGranted(UUID transferId, int itemNo, int round, OrgCode unit, StaffId by) implements RoutingEvent {}

    /// 延时生效: both were told in time; the limit moves — A-9.
    record ExtensionTookEffect(UUID transferId, int itemNo, int round, OrgCode unit, Instant newDueAt)
            implements RoutingEvent {}

    /// 不同意延时: before the limit that it was to move; `dueAt` holds, in effect or not.
    record ExtensionRefused(
            UUID transferId, int itemNo, int round, OrgCode unit, Instant dueAt, SealedText reason, StaffId by)
            implements RoutingEvent {}

    /// 延时失效: the limit came, and somebody had not been told, or it had not been granted where it has to be.
    ///
    /// @param missing who had not been told; empty where only the grant was missing
    record ExtensionLapsed(UUID transferId, int itemNo, int round, OrgCode unit, List<ExtensionNotice> missing)
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

    /// 办结审核退回 — §7: the window has sent a completion back before it was rated. `units` do their part
    /// again; where none is named, only what the lead brought together is missing. The limit runs on as if
    /// it had never been kept.
    record CompletionReturned(
            int itemNo, int round, TransferKind kind, List<OrgCode> units, SealedText reason, StaffId by)
            implements RoutingEvent {}

    /// 办理中发现不能办 — §7: a unit that has received its order finds that it cannot be done; the item
    /// goes back to the review. Whether it can be done is the meeting's to say.
    record HandlingFoundImpossible(
            UUID transferId,
            int itemNo,
            int round,
            TransferKind kind,
            OrgCode unit,
            SealedText reason,
            StaffId by,
            Instant foundAt)
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

    /// 上级逾期未答复: sixty working days after the first report nobody above has answered — 三.3, §7.
    record SuperiorOverdue(int itemNo, Instant dueAt) implements RoutingEvent {}

    /// 上级未答复: the reporter has been told under which reference the matter lies above, and whom to ask.
    record SuperiorSilent(
            int itemNo, List<UnitAssignment> units, SealedText told, ContactMethod method, Instant toldAt, StaffId by)
            implements RoutingEvent {}

    /// 退回重办待派: the order to do it again has reached routing — 三.5.
    record ReworkOpened(int itemNo, int round, List<UnitAssignment> units, HandlingClass handlingClass)
            implements RoutingEvent {}

    /// 同意撤回: nothing of the case is done yet; the review and the orders end with it.
    record WithdrawalConfirmed() implements RoutingEvent {}

    /// 不能撤回: something of the case was done before the reporter wanted no more of it; what is recorded
    /// first stands.
    record WithdrawalRefused() implements RoutingEvent {}

    /// 同意并单 — A-22: nothing of the case is done yet; the review and the orders end with it.
    record MergerConfirmed(StreamId master) implements RoutingEvent {}

    /// 不能并单: something of the case was done before; what is recorded first stands.
    record MergerRefused(StreamId master) implements RoutingEvent {}

    /// 恢复办理: intake has taken the merger back; the review and the orders stand as they stood.
    record MergerUndone(StreamId master) implements RoutingEvent {}

    /// 进驻部门 — 五(二): what all cases lean on, and none is about.
    sealed interface DepartmentEvent extends RoutingEvent {
        OrgCode orgCode();
    }

    /// 部门登记: a department stationed in the hall, from a date on.
    record DepartmentRegistered(OrgCode orgCode, String name, String kind, Instant from)
            implements DepartmentEvent, ReferenceFact {}

    /// 部门更名: what it is called from the beginning of a day on. What was written before keeps the old name.
    record DepartmentRenamed(OrgCode orgCode, String name, LocalDate from) implements DepartmentEvent {}

    /// 指定协调专员 — 五(二): who is the unit's of this kind from a day on, in place of whoever was before.
    record CoordinatorDesignated(OrgCode orgCode, CoordinatorKind kind, StaffId person, LocalDate from)
            implements DepartmentEvent {}

    /// 协调专员卸任 — 五(二): from a day on the unit has nobody of this kind.
    record CoordinatorRelieved(OrgCode orgCode, CoordinatorKind kind, LocalDate from) implements DepartmentEvent {}

    /// Why the review convenes.
    enum ReviewCause implements Named {
        ESCALATED("报会研究"),
        REWORKED("重办仍不满意"),
        FOUND_IMPOSSIBLE("办理中发现不能办"),
        OBJECTED_AGAIN("再次退单"),
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

    /// 延时须告知的两方 — 三.4.
    enum ExtensionNotice implements Named {
        REPORTER("告知当事人"),
        WINDOW("告知窗口");

        private final String chinese;

        ExtensionNotice(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 退单审核结果.
    enum ObjectionDecision implements Named {
        ACCEPTED("同意退单"),
        REJECTED("不同意退单");

        private final String chinese;

        ObjectionDecision(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 受邀人 — 三.3.
    record Invitee(OrgCode unit, AttendeeKind kind, StaffId person) {}

    /// 未邀请 — 三.3: of which unit, and which kind of its people; no kind where nobody of the unit is invited.
    record NotInvited(OrgCode unit, Optional<AttendeeKind> kind) {}

    /// 参加人 — 三.3.
    record Attendee(OrgCode unit, AttendeeKind kind, StaffId person) {}

    /// 缺席 — 三.3: recorded with its reason or the delegate, never a block. Neither is known where nobody gave it.
    record Absentee(OrgCode unit, AttendeeKind kind, Optional<SealedText> reason, Optional<StaffId> delegate) {}

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
