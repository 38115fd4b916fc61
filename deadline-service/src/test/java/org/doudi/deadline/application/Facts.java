package org.doudi.deadline.application;

import static org.doudi.deadline.application.Counting.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.ClosureKind;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.ContactMethod;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.PeriodOpened;
import org.doudi.events.EscalationReason;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.CompletionSentBack;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HandlingClass;
import org.doudi.events.HotlineStatus;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.MaterialGuidanceGiven;
import org.doudi.events.IntakeEvent.MaterialsBrought;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.IntakeEvent.TicketCategory;
import org.doudi.events.IntakeEvent.ToleranceAccepted;
import org.doudi.events.IntakeEvent.ToleranceMaterialsSupplied;
import org.doudi.events.IntakeEvent.ToleranceUndone;
import org.doudi.events.LeaderRank;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;
import org.doudi.events.ReceiptMode;
import org.doudi.events.ReporterType;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.ExtensionRefused;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.HandlingFoundImpossible;
import org.doudi.events.RoutingEvent.MinutesDelivered;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReportedToSuperior;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjected;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.SignatureKind;
import org.doudi.events.StaffId;
import org.doudi.events.SubjectKey;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// What the other stages tell, as far as a clock cares.
final class Facts {
    static final OrgCode WINDOW = new OrgCode("ZWZX");
    static final OrgCode BDC = new OrgCode("BDC");
    static final OrgCode ZRZY = new OrgCode("ZRZY");
    static final OrgCode ZJJ = new OrgCode("ZJJ");
    static final OrgCode SWJ = new OrgCode("SWJ");

    private static final StaffId SOMEBODY = new StaffId("somebody");
    private static final SealedText TEXT = new SealedText("c2VhbGVk");
    private static final SubjectKey KEY = Sealing.newKeyPair().publicKey();
    private static final Instant UNUSED = at("2025-01-02T09:00");

    private Facts() {}

    /// A ticket whose own limit is `due`.
    static HotlineTicketReceived ticket(String due) {
        return ticket(Optional.of(at(due)));
    }

    static HotlineTicketReceived ticket() {
        return ticket(Optional.empty());
    }

    private static HotlineTicketReceived ticket(Optional<Instant> due) {
        return new HotlineTicketReceived(
                "T1",
                "求助",
                new TicketCategory("0301", "不动产登记", Optional.empty()),
                UNUSED,
                due,
                "一般",
                Optional.empty(),
                registration());
    }

    static HotlineResultReturned told(boolean answered) {
        return new HotlineResultReturned(
                "T1",
                answered ? HotlineStatus.COMPLETED : HotlineStatus.PROCESSING,
                List.of(1),
                answered,
                Optional.empty(),
                Optional.empty());
    }

    static Registration registration() {
        return new Registration(
                new UUID(0, 1),
                KEY,
                ReporterType.PERSON,
                Optional.of(TEXT),
                Optional.of(TEXT),
                Optional.empty(),
                TEXT,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(BDC),
                Optional.empty());
    }

    static CaseRegistered registered() {
        return new CaseRegistered(
                new NumberTemplate("乌办反〔2025〕0001号"),
                "CASE/150626/2025",
                List.of(),
                registration(),
                List.of(),
                SOMEBODY,
                UNUSED,
                Optional.empty(),
                new Signature(SignatureKind.WET, Optional.empty(), UNUSED),
                Optional.empty(),
                Optional.empty());
    }

    static OnSiteConsultationStarted called(ConsultationMode mode, OrgCode... departments) {
        Stream<Contact> chief = Stream.of(new Contact(ConsultationRole.DUTY_CHIEF, SOMEBODY, WINDOW, UNUSED));
        Stream<Contact> others = Stream.of(departments)
                .flatMap(unit -> Stream.of(
                        new Contact(ConsultationRole.WINDOW_STAFF, SOMEBODY, unit, UNUSED),
                        new Contact(ConsultationRole.CHIEF_REPRESENTATIVE, SOMEBODY, unit, UNUSED)));
        return new OnSiteConsultationStarted(Stream.concat(chief, others).toList(), mode);
    }

    static ConsultationPartyArrived arrived(OrgCode unit, String when) {
        return new ConsultationPartyArrived(ConsultationRole.WINDOW_STAFF, SOMEBODY, unit, at(when));
    }

    static EscalatedToReview timedOut() {
        return new EscalatedToReview(
                EscalationReason.CONSULT_TIMEOUT, Optional.empty(), Optional.empty(), List.of(BDC));
    }

    static ReporterInformed informed(InformPurpose purpose) {
        return new ReporterInformed(purpose, TEXT, ContactMethod.PHONE, SOMEBODY);
    }

    static ReviewOpened opened() {
        return new ReviewOpened(ReviewCause.ESCALATED, List.of(BDC), List.of());
    }

    static ReviewOpened reopened(int itemNo, OrgCode unit) {
        return new ReviewOpened(ReviewCause.FOUND_IMPOSSIBLE, List.of(unit), List.of(itemNo));
    }

    static TransferObjected objected(OrgCode unit) {
        return new TransferObjected(order(1, unit), 1, 1, unit, TEXT, ZJJ, TEXT, SOMEBODY);
    }

    static TransferObjectionDecided passedOn(OrgCode unit, UnitRole role, OrgCode successor) {
        return decided(unit, role, ObjectionDecision.ACCEPTED, Optional.of(successor));
    }

    static TransferObjectionDecided upheld(OrgCode unit, UnitRole role) {
        return decided(unit, role, ObjectionDecision.REJECTED, Optional.empty());
    }

    /// 再次退单.
    static TransferObjectionDecided toReview(OrgCode unit, UnitRole role) {
        return decided(unit, role, ObjectionDecision.ACCEPTED, Optional.empty());
    }

    private static TransferObjectionDecided decided(
            OrgCode unit, UnitRole role, ObjectionDecision decision, Optional<OrgCode> successor) {
        return new TransferObjectionDecided(order(1, unit), 1, 1, unit, role, decision, successor, TEXT, SOMEBODY);
    }

    static ExtensionTookEffect extended(OrgCode unit, String until) {
        return new ExtensionTookEffect(order(1, unit), 1, 1, unit, at(until));
    }

    static ExtensionRefused extensionRefused(OrgCode unit, String due) {
        return new ExtensionRefused(order(1, unit), 1, 1, unit, at(due), TEXT, SOMEBODY);
    }

    static MaterialGuidanceGiven guided(String agreed) {
        return new MaterialGuidanceGiven(List.of(TEXT), BDC, List.of(SOMEBODY), at(agreed), SOMEBODY);
    }

    static ToleranceAccepted tolerated(OrgCode unit, String promised) {
        return new ToleranceAccepted(unit, at(promised), SOMEBODY);
    }

    static ToleranceMaterialsSupplied supplied(OrgCode unit) {
        return new ToleranceMaterialsSupplied(unit, List.of(TEXT), SOMEBODY);
    }

    static ToleranceUndone undone(OrgCode unit) {
        return new ToleranceUndone(unit, TEXT, SOMEBODY);
    }

    static CaseNotAccepted refused() {
        return new CaseNotAccepted(
                new NumberTemplate("乌办反不予〔2025〕0001号"),
                "REFUSAL/150626/2025",
                ExclusionReason.QUEUE,
                Optional.empty(),
                TEXT,
                Optional.empty(),
                Optional.empty(),
                UNUSED,
                ContactMethod.IN_PERSON,
                SOMEBODY,
                Optional.empty());
    }

    /// A month begins, with these in the hall.
    static PeriodOpened monthOpened(String firstDay, OrgCode... units) {
        LocalDate first = LocalDate.parse(firstDay);
        return new PeriodOpened(
                PeriodKind.MONTH, first, PeriodKind.MONTH.lastDay(first), at(first.atStartOfDay()), List.of(units));
    }

    static MonthlySummaryPublished summary(String firstDay) {
        return new MonthlySummaryPublished(
                LocalDate.parse(firstDay), List.of(), List.of(), List.of(), SOMEBODY, Optional.empty());
    }

    static LeaderExperienceRecorded leaderCame(OrgCode unit, String when) {
        return new LeaderExperienceRecorded(
                unit,
                LocalDate.parse(when.substring(0, 10)).withDayOfMonth(1),
                at(when),
                SOMEBODY,
                LeaderRank.SECTION,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                SOMEBODY);
    }

    static CaseArchived archived(CaseState from) {
        return new CaseArchived(
                new NumberTemplate("乌办反档〔2025〕0001号"),
                "ARCHIVE/150626/2025",
                from,
                "00",
                List.of(),
                LocalDate.parse("2035-12-31"),
                Optional.empty());
    }

    static MaterialsBrought brought() {
        return new MaterialsBrought(List.of(TEXT), SOMEBODY);
    }

    static CompletionSentBack sentBack(OrgCode... units) {
        return new CompletionSentBack(1, 1, List.of(units), TEXT, SOMEBODY);
    }

    static CompletionReturned givenBack(OrgCode... units) {
        return new CompletionReturned(1, 1, TransferKind.TRANSFER, List.of(units), TEXT, SOMEBODY);
    }

    static HandlingFoundImpossible found(OrgCode unit) {
        return new HandlingFoundImpossible(order(1, unit), 1, 1, TransferKind.TRANSFER, unit, TEXT, SOMEBODY, UNUSED);
    }

    static HandlingFoundImpossible foundInTheHall(OrgCode unit) {
        return new HandlingFoundImpossible(order(1, unit), 1, 1, TransferKind.ASSIGNMENT, unit, TEXT, SOMEBODY, UNUSED);
    }

    static ReviewScheduled scheduled() {
        return new ReviewScheduled(new UUID(9, 9), UNUSED, "会议室", SOMEBODY, List.of(), Optional.empty(), List.of());
    }

    static ReviewConcluded concluded(ReviewItem... items) {
        return new ReviewConcluded(List.of(items), List.of(), Optional.empty(), UNUSED, List.of());
    }

    /// Nobody came of these.
    static ReviewConcluded concludedWithout(List<OrgCode> absent, ReviewItem... items) {
        return new ReviewConcluded(List.of(items), List.of(), Optional.empty(), UNUSED, absent);
    }

    static MinutesDelivered delivered(int itemNo, OrgCode unit, String when) {
        return new MinutesDelivered(itemNo, unit, Optional.of(ContactMethod.LETTER), at(when), SOMEBODY);
    }

    static ReviewItem item(int itemNo, ReviewOutcome outcome, OrgCode... units) {
        return new ReviewItem(itemNo, outcome, assigned(units), Optional.empty(), TEXT, TEXT);
    }

    private static List<UnitAssignment> assigned(OrgCode... units) {
        return Stream.of(units)
                .map(unit -> new UnitAssignment(unit, roleOf(unit, units)))
                .toList();
    }

    private static UnitRole roleOf(OrgCode unit, OrgCode... units) {
        if (units.length == 1) {
            return UnitRole.SOLE;
        }
        return unit.equals(units[0]) ? UnitRole.LEAD : UnitRole.CO;
    }

    static UUID order(int round, OrgCode unit) {
        return new UUID(round, unit.value().hashCode());
    }

    static ClockScope scopeOf(int round, OrgCode unit) {
        return ClockScope.order(1, round, order(round, unit), unit);
    }

    static TransferIssued issued(int round, OrgCode unit, UnitRole role, boolean last) {
        return new TransferIssued(
                order(round, unit),
                new NumberTemplate("乌转〔2025〕0001号"),
                "TRANSFER/150626/2025",
                1,
                round,
                kind(round),
                unit,
                role,
                handling(role),
                TEXT,
                Optional.empty(),
                last,
                SOMEBODY,
                UNUSED);
    }

    /// 交办单, with the promise that the reporter agreed to.
    static TransferIssued ordered(OrgCode unit, String promised) {
        return new TransferIssued(
                order(1, unit),
                new NumberTemplate("乌交〔2025〕0001号"),
                "ASSIGNMENT/150626/2025",
                1,
                1,
                TransferKind.ASSIGNMENT,
                unit,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                TEXT,
                Optional.of(at(promised)),
                true,
                SOMEBODY,
                UNUSED);
    }

    static TransferReceived received(int round, OrgCode unit, UnitRole role, ReceiptMode mode) {
        return new TransferReceived(
                order(round, unit),
                1,
                round,
                kind(round),
                unit,
                role,
                handling(role),
                mode,
                Optional.of(SOMEBODY),
                UNUSED);
    }

    static TransferReceived signed(OrgCode unit, UnitRole role) {
        return received(1, unit, role, ReceiptMode.SIGNED);
    }

    static UnitPartCompleted part(OrgCode unit) {
        return new UnitPartCompleted(
                order(1, unit), 1, 1, TransferKind.TRANSFER, unit, TEXT, List.of(), SOMEBODY, UNUSED);
    }

    /// Of an order given in the hall.
    static UnitPartCompleted partOfTheHall(OrgCode unit) {
        return new UnitPartCompleted(
                order(1, unit), 1, 1, TransferKind.ASSIGNMENT, unit, TEXT, List.of(), SOMEBODY, UNUSED);
    }

    static SealedText text() {
        return TEXT;
    }

    static StaffId somebody() {
        return SOMEBODY;
    }

    static HandlingCompleted completed(int round, OrgCode... units) {
        return new HandlingCompleted(1, round, kind(round), List.of(units), TEXT, SOMEBODY, UNUSED);
    }

    private static TransferKind kind(int round) {
        return round == 1 ? TransferKind.TRANSFER : TransferKind.REWORK;
    }

    private static HandlingClass handling(UnitRole role) {
        return role == UnitRole.SOLE ? HandlingClass.SINGLE : HandlingClass.MULTI;
    }

    static WrittenBasisSubmitted basis(int itemNo, OrgCode unit) {
        return new WrittenBasisSubmitted(itemNo, unit, List.of(), TEXT, "文号", SOMEBODY, true);
    }

    /// Others still owe theirs.
    static WrittenBasisSubmitted basisBeforeOthers(int itemNo, OrgCode unit) {
        return new WrittenBasisSubmitted(itemNo, unit, List.of(), TEXT, "文号", SOMEBODY, false);
    }

    static WrittenBasisReturned basisReturned(int itemNo, OrgCode unit) {
        return new WrittenBasisReturned(itemNo, unit, TEXT, SOMEBODY);
    }

    static CannotReplyDelivered replied(int itemNo) {
        return new CannotReplyDelivered(itemNo, ContactMethod.PHONE, TEXT, UNUSED, SOMEBODY, SOMEBODY, BDC, false);
    }

    static ReportedToWorkingGroup toGroup(int itemNo) {
        return new ReportedToWorkingGroup(itemNo, List.of(), SOMEBODY);
    }

    static ReportedToSuperior reportedUp(int itemNo, OrgCode unit) {
        return new ReportedToSuperior(itemNo, unit, "上级业务主管部门", "文号", SOMEBODY);
    }

    static SuperiorReplied fromAbove(int itemNo) {
        return new SuperiorReplied(itemNo, SuperiorOutcome.DONE, TEXT, List.of(), Optional.empty());
    }

    static ReworkOrdered rework(int itemNo, int toRound) {
        return new ReworkOrdered(itemNo, toRound - 1, toRound, List.of(BDC), "评价为不满意", Optional.empty());
    }

    static RatingInvited invited() {
        return new RatingInvited(1, 1, ContactMethod.SMS, SOMEBODY);
    }

    static RatingExpired expired() {
        return new RatingExpired(EvaluationSubject.HANDLING, 1, 1);
    }

    static CaseClosed closed() {
        return new CaseClosed(ClosureKind.COMPLETED, Optional.empty(), 1, Optional.empty());
    }
}
