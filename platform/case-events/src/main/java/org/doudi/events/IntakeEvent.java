package org.doudi.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// 受理、不予受理、现场协商 — the events of intake-service (三.1, 三.2, 二).
public sealed interface IntakeEvent extends DomainEvent {

    /// 收到反映: nobody has accepted or refused it yet.
    record ReflectionReceived(Registration registration, Optional<String> externalRef, Instant receivedAt)
            implements IntakeEvent {}

    /// 收到12345工单 — 二(五). `registration` is what the ticket says in the form's fields.
    record HotlineTicketReceived(
            String ticketNo,
            String ticketType,
            TicketCategory category,
            Instant callTime,
            Optional<Instant> hotlineDueAt,
            String urgency,
            Optional<String> dispatchUnit,
            Registration registration)
            implements IntakeEvent {}

    /// 受理登记 — 三.1.
    ///
    /// @param reopenOf 再次反映: the closed case that this one is about again — A-23
    record CaseRegistered(
            NumberTemplate caseNo,
            String series,
            List<ScopeCode> scopeCodes,
            Registration registration,
            List<CauseCode> causeCodes,
            StaffId acceptedBy,
            Instant acceptedAt,
            Optional<SealedText> windowOpinion,
            Signature signature,
            Optional<String> sourceRef,
            Optional<ReReflection> reopenOf)
            implements IntakeEvent, Numbered {
        @Override
        public CaseRegistered numbered(long number) {
            return new CaseRegistered(
                    caseNo.with(number),
                    series,
                    scopeCodes,
                    registration,
                    causeCodes,
                    acceptedBy,
                    acceptedAt,
                    windowOpinion,
                    signature,
                    sourceRef,
                    reopenOf);
        }
    }

    /// 回避 — 四(四), A-27: who is complained of, and, of 吃拿卡要, whose unit, has nothing to do with the case.
    ///
    /// @param persons by account, every one of them
    /// @param units   every one of them
    record RecusalOrdered(List<StaffId> persons, List<OrgCode> units) implements IntakeEvent, Recusing {}

    /// 登记更正 — 三.1 如实: the form as it reads now. What it said before stands in the log.
    ///
    /// @param fields what was put right
    record CaseAmended(
            List<AmendedField> fields,
            Registration registration,
            List<ScopeCode> scopeCodes,
            List<CauseCode> causeCodes,
            Optional<SealedText> windowOpinion,
            SealedText reason,
            StaffId approvedBy)
            implements IntakeEvent {}

    /// 撤销不予受理 — 二(四), §7: what was refused is taken up after all; its `CaseRegistered` comes with the same act.
    ///
    /// @param refusalNo the number of the refusal that does not stand any more
    record RefusalReversed(NumberTemplate refusalNo, SealedText reason, StaffId by) implements IntakeEvent {}

    /// 不予受理 — 二(四): refused with its reason, the proper channel, and the hand-over. `reasonText`:
    /// what the code does not say.
    record CaseNotAccepted(
            NumberTemplate refusalNo,
            String series,
            ExclusionReason reasonCode,
            Optional<SealedText> reasonText,
            SealedText properChannel,
            Optional<SealedText> handedOverTo,
            Optional<Instant> handedOverAt,
            Instant toldAt,
            ContactMethod toldHow,
            StaffId decidedBy,
            Optional<StaffId> confirmedBy)
            implements IntakeEvent, Numbered {
        @Override
        public CaseNotAccepted numbered(long number) {
            return new CaseNotAccepted(
                    refusalNo.with(number),
                    series,
                    reasonCode,
                    reasonText,
                    properChannel,
                    handedOverTo,
                    handedOverAt,
                    toldAt,
                    toldHow,
                    decidedBy,
                    confirmedBy);
        }
    }

    /// 现场协商开始 — 三.2.
    record OnSiteConsultationStarted(List<Contact> contacts, ConsultationMode mode) implements IntakeEvent {}

    /// 到场 — 三.2, 五(三).
    record ConsultationPartyArrived(ConsultationRole role, StaffId person, OrgCode unit, Instant arrivedAt)
            implements IntakeEvent {}

    /// 分类分级 — 三.2, 四.
    record CaseClassified(Category category, Tier tier, List<CauseCode> causeCodes) implements IntakeEvent {}

    /// 当场答复 — 三.2.
    record OnSiteReplied(SealedText reply, List<StaffId> repliedBy, ReplySatisfaction satisfaction)
            implements IntakeEvent {}

    /// 当场办结 — 三.2.
    record OnSiteResolved(ResolvedKind kind, Optional<SealedText> result, Instant resolvedAt) implements IntakeEvent {}

    /// 现场交办: the duty chief's order in the hall, with a promise that the reporter agreed to — 五(三).
    record AssignmentOrdered(OrgCode unit, Instant promisedAt, SealedText requirement, StaffId orderedBy)
            implements IntakeEvent {}

    /// 材料指导 — 四(二): what is missing, who of the department showed how to prepare it, and the day that
    /// was agreed on.
    record MaterialGuidanceGiven(
            List<SealedText> items, OrgCode unit, List<StaffId> guidedBy, Instant agreedAt, StaffId by)
            implements IntakeEvent {}

    /// 材料已带来 — 四(二): the consultation goes on.
    record MaterialsBrought(List<SealedText> items, StaffId by) implements IntakeEvent {}

    /// 逾期未补材料 — 四(二): the agreed day is over; the window calls.
    record MaterialsLapsed(Instant agreedAt) implements IntakeEvent {}

    /// 补齐承诺 — 四(三): the applicant signs that what `unit` still lacks will be brought by `promisedAt`. A unit has one
    /// that is unsettled at most.
    record ToleranceCommitmentMade(
            OrgCode unit, List<SealedText> missingItems, Instant promisedAt, Signature signature, StaffId by)
            implements IntakeEvent {}

    /// 窗口背书 — 四(三): in the window's name, not in that of who typed it.
    record ToleranceEndorsed(OrgCode unit, StaffId by) implements IntakeEvent {}

    /// 容缺受理 — 四(三): the department accepts the matter without what is missing.
    record ToleranceAccepted(OrgCode unit, Instant promisedAt, StaffId acceptedBy) implements IntakeEvent {}

    /// 不同意容缺受理: the matter is not one that may lack anything (四(三) 符合容缺受理).
    record ToleranceRefused(OrgCode unit, SealedText reason, StaffId by) implements IntakeEvent {}

    /// 材料补齐 — 四(三).
    record ToleranceMaterialsSupplied(OrgCode unit, List<SealedText> items, StaffId by) implements IntakeEvent {}

    /// 承诺逾期 — 四(三): the window calls.
    record ToleranceLapsed(OrgCode unit, Instant promisedAt) implements IntakeEvent {}

    /// 撤销容缺受理: the promise was not kept, and the unit takes back what it granted.
    record ToleranceUndone(OrgCode unit, SealedText reason, StaffId by) implements IntakeEvent {}

    /// 撤回声明: the reporter wants no more of it, in whatever form that was said.
    record WithdrawalStated(SealedText statement, ContactMethod how, Optional<String> signatureRef, StaffId by)
            implements IntakeEvent {}

    /// 已撤回: the owner of the stage has let it go.
    record CaseWithdrawn() implements IntakeEvent {}

    /// 并单 — A-22: a clerk has looked at both, and this one is the same as an earlier one. Another stage that has it is
    /// asked before it ends.
    ///
    /// @param master the one that was received first, which goes on
    record DuplicateLinked(StreamId master, List<DuplicateBasis> basis, StaffId confirmedBy) implements IntakeEvent {}

    /// 已并单: it goes on as its master.
    record CaseMerged(StreamId master) implements IntakeEvent {}

    /// 取消并单: it stands where it stood before.
    ///
    /// @param reason none where it was found done before it could end
    /// @param by     the duty chief; none where it was found done before it could end
    record DuplicateUnlinked(StreamId master, Optional<SealedText> reason, Optional<StaffId> by)
            implements IntakeEvent {}

    /// 并入: told of the master, with the same act that links the other to it.
    ///
    /// @param ticketNo the 12345 ticket that the other came with; whoever sent it waits for the master's result
    record DuplicateTakenIn(StreamId duplicate, Optional<String> ticketNo) implements IntakeEvent {}

    /// 移出: told of the master, with the same act that unlinks the other.
    record DuplicateLetGo(StreamId duplicate) implements IntakeEvent {}

    /// 报中心会议研究 — 三.2. Only an explanation given by a person answers the reporter.
    record EscalatedToReview(
            EscalationReason reason,
            Optional<SealedText> explanation,
            Optional<StaffId> reportedBy,
            List<OrgCode> units)
            implements IntakeEvent {}

    /// 闭环留存: evaluation closed the case; what is reflected from now on is another one.
    record ClosureNoted(Instant closedAt) implements IntakeEvent {}

    /// 归档留存 — 三.7: oversight has filed the case; nothing of it is taken back or changed any more.
    record ArchivalNoted(NumberTemplate archiveNo) implements IntakeEvent {}

    /// 归档作废 — 三.7: the case had left its end before this stage heard that it was filed, so it goes
    /// on, and is filed again at its next end.
    record ArchivalOvertaken(NumberTemplate archiveNo) implements IntakeEvent {}

    /// 结果回传12345 — 二(五): what the hotline is told of its ticket.
    ///
    /// @param itemNos     the items that it is about; none where it is about the whole case
    /// @param answered    whether nothing is open any more that the hotline waits for
    /// @param returnedFor why it was not accepted, of a ticket that is returned
    /// @param rating      the final one, of a ticket that is closed; none where nobody rated
    record HotlineResultReturned(
            String ticketNo,
            HotlineStatus status,
            List<Integer> itemNos,
            boolean answered,
            Optional<ExclusionReason> returnedFor,
            Optional<RatingLevel> rating)
            implements IntakeEvent {}

    /// 告知当事人 — 三.3–三.5, 五(一).
    record ReporterInformed(InformPurpose purpose, SealedText text, ContactMethod method, StaffId by)
            implements IntakeEvent {}

    /// 个人信息查阅: who opened what, and why.
    ///
    /// @param fields     what this stage recorded itself
    /// @param otherTexts how many texts that other stages recorded
    record PersonalDataViewed(StaffId who, SealedText purpose, List<PersonalField> fields, int otherTexts, UUID subject)
            implements IntakeEvent {}

    /// 个人信息删除 — 个人信息保护法第四十七条: the person's key is destroyed with this event, so what was sealed to it can be opened
    /// nowhere any more. Told of each of his cases.
    record PersonalDataErased(UUID subject, ErasureReason reason, StaffId by) implements IntakeEvent {}

    /// 附件: a file of the case. It is kept encrypted to the reporter's key, under the hash of its ciphertext.
    ///
    /// @param attachmentNo from 1, in the case
    /// @param name         as it is called by whoever added it
    /// @param mediaType    by its first bytes, whatever was said of it
    /// @param size         bytes in clear
    /// @param hash         SHA-256 of the ciphertext, hex
    record AttachmentAdded(
            int attachmentNo, AttachmentKind kind, SealedText name, String mediaType, int size, String hash, StaffId by)
            implements IntakeEvent {}

    /// 附件查阅: who opened a file, and why.
    record AttachmentViewed(StaffId who, SealedText purpose, int attachmentNo) implements IntakeEvent {}

    /// 窗口值守 — 五(一). Each day of the window is a stream of its own.
    sealed interface DutyEvent extends IntakeEvent {}

    /// 排班: who sits when. What was published for the day before stands until `publishedAt`.
    ///
    /// @param rosterId what was published at once, which may be of several days
    record DutyRosterPublished(
            UUID rosterId, LocalDate day, List<RosteredShift> shifts, StaffId publishedBy, Instant publishedAt)
            implements DutyEvent {}

    /// 到岗.
    record DutyShiftStarted(DutyKind kind, StaffId person, Instant startedAt) implements DutyEvent {}

    /// 离岗.
    record DutyShiftEnded(DutyKind kind, StaffId person, Instant endedAt) implements DutyEvent {}

    /// 空岗: by the roster somebody should have sat at the window, and nobody did. It alerts, and charges nobody.
    ///
    /// @param since        when the gap began
    /// @param unattendedAt when it had lasted as long as is tolerated
    /// @param rostered     who should have sat there then
    record WindowUnattendedDetected(Instant since, Instant unattendedAt, List<StaffId> rostered)
            implements DutyEvent, Dated {
        @Override
        public Instant happenedAt() {
            return unattendedAt;
        }
    }

    /// 通知 — 三.4, 五(一). It answers nobody: what the reporter was told by a machine is no response
    ///
    sealed interface NoticeEvent extends IntakeEvent {
        /// Follows from what it is about and whom it is for, so the same notice has the same id.
        UUID noticeId();
    }

    /// 应发通知: it waits for office hours, and goes out once.
    ///
    /// @param owedAt when what it tells of became known
    record NoticeOwed(
            UUID noticeId,
            NoticeChannel channel,
            NoticeTemplate template,
            NoticeRecipient to,
            NoticeFigures figures,
            Instant owedAt)
            implements NoticeEvent {}

    /// 通知已发: the other side has taken it. Of a text message, it is also the record that the
    /// telephone was opened.
    ///
    /// @param tries with the one that succeeded
    record NoticeSent(UUID noticeId, NoticeChannel channel, NoticeTemplate template, NoticeRecipient to, int tries)
            implements NoticeEvent {}

    /// 通知未达: it will not be tried again.
    ///
    /// @param tries none where it was never tried
    record NoticeFailed(
            UUID noticeId,
            NoticeChannel channel,
            NoticeTemplate template,
            NoticeRecipient to,
            NoticeFailure cause,
            int tries)
            implements NoticeEvent {}

    /// 通知对象: a reference, and never a number or an address.
    ///
    /// @param unit the department, where it is for one
    /// @param line under which name the installation keeps the mailbox, group or system; none for the
    ///             reporter
    record NoticeRecipient(NoticeAudience audience, Optional<OrgCode> unit, Optional<String> line) {}

    /// 通知要素: what the template's text needs beside the number of the case.
    record NoticeFigures(
            Optional<Instant> dueAt,
            Optional<NumberTemplate> orderNo,
            Optional<ClockKind> clock,
            Optional<OrgCode> unit) {
        public static final NoticeFigures NONE =
                new NoticeFigures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public static NoticeFigures due(Instant dueAt) {
            return new NoticeFigures(Optional.of(dueAt), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static NoticeFigures of(OrgCode unit) {
            return new NoticeFigures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(unit));
        }
    }

    /// 一班 — 五(一).
    record RosteredShift(DutyKind kind, StaffId person, Instant startsAt, Instant endsAt) {}

    /// What the form asks — 附 受理单. Everything that can name a person is sealed.
    ///
    /// @param reporterName  none of an anonymous reporter, who leaves no telephone either — A-28
    record Registration(
            UUID subject,
            SubjectKey reporterKey,
            ReporterType reporterType,
            Optional<SealedText> reporterName,
            Optional<SealedText> reporterPhone,
            Optional<Organisation> organisation,
            SealedText problem,
            SealedText demand,
            Optional<SealedText> suggestion,
            Optional<Matter> matter,
            List<OrgCode> involvedUnits,
            Optional<Integer> visitCount) {
        /// 匿名反映 — A-28: nobody knows whom to call.
        public boolean anonymous() {
            return reporterName.isEmpty() && reporterPhone.isEmpty();
        }
    }

    /// 再次反映 — A-23: of a case that was closed.
    ///
    /// @param repeated 重复反映: of the same matter, within thirty days of the closing
    record ReReflection(StreamId earlier, boolean repeated) {}

    /// 12345工单分类: codes differ between places, so the scheme comes along.
    record TicketCategory(String code, String name, Optional<String> scheme) {}

    /// 单位: that of one person often bears his name. `uscc` is the 统一社会信用代码 (GB 32100-2015).
    record Organisation(SealedText name, Optional<String> uscc) {}

    /// 事项.
    record Matter(String code, String name) {}

    /// 反映人签字 — 附 受理单.
    record Signature(SignatureKind kind, Optional<String> ref, Instant signedAt) {}

    /// 已联系的一方 — 三.2.
    record Contact(ConsultationRole role, StaffId person, OrgCode unit, Instant contactedAt) {}
}
