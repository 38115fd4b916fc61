package org.doudi.reporting.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.AttendeeKind;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.ClockKind;
import org.doudi.events.ClosureKind;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ContactMethod;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.DomainEvent;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.EscalationReason;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.CompletionSentBack;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAppealDecided;
import org.doudi.events.EvaluationEvent.RatingAppealed;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HandlingClass;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.DuplicateLinked;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.MaterialGuidanceGiven;
import org.doudi.events.IntakeEvent.MaterialsBrought;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.ReReflection;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.IntakeEvent.ToleranceAccepted;
import org.doudi.events.IntakeEvent.ToleranceCommitmentMade;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReceiptMode;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ReporterType;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.HandlingFoundImpossible;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.LegalBasis;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MultiDeptCoordinationHeld;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReportedToSuperior;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjected;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.SignatureKind;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.SubjectKey;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// Events of the trade with everything filled in that a test does not care about. What is sealed carries a canary.
public final class Told {
    public static final StreamId MASTER = StreamId.named("case", "master");
    public static final String SEALED = "canary-of-sealed-text";
    public static final OrgCode BDC = new OrgCode("BDC");
    public static final OrgCode ZJJ = new OrgCode("ZJJ");
    public static final OrgCode SWJ = new OrgCode("SWJ");
    private static final StaffId CLERK = new StaffId("clerk1");
    static final SealedText TEXT = new SealedText(SEALED);

    private Told() {}

    public static Registration registration(OrgCode... involved) {
        return registration(Optional.of(TEXT), involved);
    }

    /// @param who none of an anonymous reporter
    private static Registration registration(Optional<SealedText> who, OrgCode... involved) {
        return registration(new SubjectKey(SEALED), who, involved);
    }

    private static Registration registration(SubjectKey key, Optional<SealedText> who, OrgCode... involved) {
        return new Registration(
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                key,
                ReporterType.PERSON,
                who,
                who,
                Optional.empty(),
                TEXT,
                TEXT,
                Optional.empty(),
                Optional.of(new Matter("BDC-01", "转移登记")),
                List.of(involved),
                Optional.empty());
    }

    public static ReflectionReceived received(String at) {
        return new ReflectionReceived(registration(), Optional.of("REF-1"), Story.at(at));
    }

    public static CaseRegistered registered(int number, CauseCode... causes) {
        return registered(number, registration(BDC), SignatureKind.WET, causes);
    }

    /// 再次反映 — A-23.
    public static CaseRegistered again(int number, StreamId earlier, CauseCode... causes) {
        CaseRegistered first = registered(number, causes);
        return new CaseRegistered(
                first.caseNo(),
                first.series(),
                first.scopeCodes(),
                first.registration(),
                first.causeCodes(),
                first.acceptedBy(),
                first.acceptedAt(),
                first.windowOpinion(),
                first.signature(),
                first.sourceRef(),
                Optional.of(new ReReflection(earlier, true)));
    }

    /// What is written about the case can really be closed, to this key.
    public static CaseRegistered registeredTo(SubjectKey key, int number, CauseCode... causes) {
        return registered(number, registration(key, Optional.of(TEXT), BDC), SignatureKind.WET, causes);
    }

    public static CaseRegistered anonymous(int number) {
        return registered(number, registration(Optional.empty(), BDC), SignatureKind.EXEMPT_ANONYMOUS);
    }

    private static CaseRegistered registered(
            int number, Registration form, SignatureKind signature, CauseCode... causes) {
        return new CaseRegistered(
                new NumberTemplate("乌办反〔2026〕" + String.format(Locale.ROOT, "%04d", number) + "号"),
                "CASE/150626/2026",
                List.of(ScopeCode.REPEAT_VISITS),
                form,
                List.of(causes),
                CLERK,
                Story.at("2026-02-09T09:00"),
                Optional.empty(),
                new Signature(signature, Optional.empty(), Story.at("2026-02-09T09:00")),
                Optional.empty(),
                Optional.empty());
    }

    public static CaseNotAccepted refused() {
        return new CaseNotAccepted(
                new NumberTemplate("乌办不〔2026〕0001号"),
                "REFUSAL/150626/2026",
                ExclusionReason.PRIVATE_DISPUTE,
                Optional.of(TEXT),
                TEXT,
                Optional.empty(),
                Optional.empty(),
                Story.at("2026-02-09T09:30"),
                ContactMethod.IN_PERSON,
                CLERK,
                Optional.empty());
    }

    public static OnSiteConsultationStarted consulting() {
        return new OnSiteConsultationStarted(List.of(), ConsultationMode.ON_SITE);
    }

    public static OnSiteResolved resolved(ResolvedKind kind, String at) {
        return new OnSiteResolved(kind, Optional.of(TEXT), Story.at(at));
    }

    public static EscalatedToReview escalated() {
        return new EscalatedToReview(
                EscalationReason.CANNOT_REPLY, Optional.of(TEXT), Optional.of(CLERK), List.of(BDC));
    }

    public static ReviewOpened reviewOpened() {
        return new ReviewOpened(ReviewCause.ESCALATED, List.of(BDC), List.of());
    }

    /// An item that a unit found impossible is back.
    public static ReviewOpened reopened(int item, OrgCode unit) {
        return new ReviewOpened(ReviewCause.FOUND_IMPOSSIBLE, List.of(unit), List.of(item));
    }

    public static TransferObjected objected(TransferIssued order, OrgCode proposed) {
        return new TransferObjected(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.toUnit(),
                TEXT,
                proposed,
                TEXT,
                new StaffId("coord-" + order.toUnit()));
    }

    public static TransferObjectionDecided rejected(TransferIssued order) {
        return new TransferObjectionDecided(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.toUnit(),
                order.unitRole(),
                ObjectionDecision.REJECTED,
                Optional.empty(),
                TEXT,
                new StaffId("chief1"));
    }

    public static TransferObjectionDecided passedOn(TransferIssued order, OrgCode successor) {
        return new TransferObjectionDecided(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.toUnit(),
                order.unitRole(),
                ObjectionDecision.ACCEPTED,
                Optional.of(successor),
                TEXT,
                new StaffId("chief1"));
    }

    public static MaterialGuidanceGiven guided(String agreed) {
        return new MaterialGuidanceGiven(List.of(TEXT), BDC, List.of(CLERK), Story.at(agreed), CLERK);
    }

    public static ToleranceCommitmentMade promised(OrgCode unit, String until) {
        return new ToleranceCommitmentMade(
                unit,
                List.of(TEXT),
                Story.at(until),
                new Signature(SignatureKind.WET, Optional.empty(), Story.at("2026-02-09T10:00")),
                CLERK);
    }

    public static ToleranceAccepted tolerated(OrgCode unit, String until) {
        return new ToleranceAccepted(unit, Story.at(until), new StaffId("coord1"));
    }

    public static MaterialsBrought brought() {
        return new MaterialsBrought(List.of(TEXT), CLERK);
    }

    /// What routing lets go, intake closes.
    public static DomainEvent[] withdrawn() {
        return new DomainEvent[] {
            new WithdrawalStated(TEXT, ContactMethod.PHONE, Optional.empty(), CLERK),
            new WithdrawalConfirmed(),
            new CaseWithdrawn()
        };
    }

    /// What routing lets go goes on as its master.
    public static DomainEvent[] merged() {
        return new DomainEvent[] {
            new DuplicateLinked(MASTER, List.of(DuplicateBasis.SAME_MATTER), CLERK),
            new MergerConfirmed(MASTER),
            new CaseMerged(MASTER)
        };
    }

    public static ClockRescheduled extended(ClockStarted clock, String until) {
        return new ClockRescheduled(
                clock.clockId(),
                clock.kind(),
                clock.scope(),
                clock.dueAt(),
                Story.at(until),
                RescheduleCause.EXTENSION,
                clock.startEventId(),
                Optional.empty());
    }

    public static CompletionSentBack sentBack(int item, OrgCode unit) {
        return new CompletionSentBack(item, 1, List.of(unit), TEXT, CLERK);
    }

    public static CompletionReturned givenBack(TransferIssued order) {
        return new CompletionReturned(
                order.itemNo(), order.round(), order.kind(), List.of(order.toUnit()), TEXT, CLERK);
    }

    public static HandlingFoundImpossible found(TransferIssued order, String at) {
        return new HandlingFoundImpossible(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.kind(),
                order.toUnit(),
                TEXT,
                new StaffId("coord-" + order.toUnit()),
                Story.at(at));
    }

    public static ReviewScheduled scheduled(String at) {
        return new ReviewScheduled(
                id("meeting"),
                Story.at(at),
                "三楼会议室",
                new StaffId("lead1"),
                List.of(new Invitee(BDC, AttendeeKind.WINDOW_STAFF, new StaffId("coord-bdc"))),
                Optional.empty(),
                List.of());
    }

    public static ReviewConcluded concluded(String at, ReviewItem... items) {
        return new ReviewConcluded(List.of(items), List.of(), Optional.empty(), Story.at(at), List.of());
    }

    public static ReviewItem item(int no, ReviewOutcome outcome, OrgCode... units) {
        List<UnitAssignment> assigned = assignments(units);
        Optional<HandlingClass> handling = outcome == ReviewOutcome.DOABLE
                ? Optional.of(assigned.size() > 1 ? HandlingClass.MULTI : HandlingClass.SINGLE)
                : Optional.empty();
        return new ReviewItem(no, outcome, assigned, handling, TEXT, TEXT);
    }

    public static List<UnitAssignment> assignments(OrgCode... units) {
        return Stream.of(units)
                .map(unit -> new UnitAssignment(
                        unit, units.length == 1 ? UnitRole.SOLE : unit.equals(units[0]) ? UnitRole.LEAD : UnitRole.CO))
                .toList();
    }

    public static TransferIssued issued(int item, int round, TransferKind kind, OrgCode unit, String at) {
        return issued(item, round, kind, new UnitAssignment(unit, UnitRole.SOLE), HandlingClass.SINGLE, true, at);
    }

    public static TransferIssued issued(
            int item,
            int round,
            TransferKind kind,
            UnitAssignment to,
            HandlingClass handling,
            boolean last,
            String at) {
        return new TransferIssued(
                transfer(item, round, kind, to.unit()),
                new NumberTemplate("乌转〔2026〕000" + item + round + "号"),
                "TRANSFER/150626/2026",
                item,
                round,
                kind,
                to.unit(),
                to.role(),
                handling,
                TEXT,
                kind == TransferKind.ASSIGNMENT ? Optional.of(Story.at("2026-02-10T17:30")) : Optional.empty(),
                last,
                CLERK,
                Story.at(at));
    }

    public static TransferReceived signed(TransferIssued order, String at) {
        return new TransferReceived(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.kind(),
                order.toUnit(),
                order.unitRole(),
                order.handlingClass(),
                ReceiptMode.SIGNED,
                Optional.of(new StaffId("coord-" + order.toUnit())),
                Story.at(at));
    }

    public static TransferReceived deemed(TransferIssued order, String at) {
        TransferReceived signed = signed(order, at);
        return new TransferReceived(
                signed.transferId(),
                signed.itemNo(),
                signed.round(),
                signed.kind(),
                signed.unit(),
                signed.unitRole(),
                signed.handlingClass(),
                ReceiptMode.DEEMED,
                Optional.empty(),
                signed.receivedAt());
    }

    public static MultiDeptCoordinationHeld coordinated(int item, OrgCode... units) {
        return new MultiDeptCoordinationHeld(item, List.of(units), TEXT, TEXT, new StaffId("bureau1"));
    }

    public static UnitPartCompleted part(TransferIssued order, String at) {
        return new UnitPartCompleted(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.kind(),
                order.toUnit(),
                TEXT,
                List.of(),
                CLERK,
                Story.at(at));
    }

    public static HandlingCompleted completed(TransferIssued order, String at) {
        return new HandlingCompleted(
                order.itemNo(), order.round(), order.kind(), List.of(order.toUnit()), TEXT, CLERK, Story.at(at));
    }

    public static WrittenBasisSubmitted basis(int item, OrgCode unit, boolean last) {
        return new WrittenBasisSubmitted(
                item, unit, List.of(new LegalBasis("法", "第一条", "原文")), TEXT, "文1号", CLERK, last);
    }

    public static CannotReplyDelivered cannotReply(int item, boolean afterRecheck) {
        return new CannotReplyDelivered(
                item,
                ContactMethod.IN_PERSON,
                TEXT,
                Story.at("2026-02-12T10:00"),
                CLERK,
                new StaffId("coord-bdc"),
                BDC,
                afterRecheck);
    }

    public static ReportedToWorkingGroup reportedToGroup(int item) {
        return new ReportedToWorkingGroup(item, List.of(), new StaffId("lead1"));
    }

    public static ReportedToSuperior reportedUp(int item, OrgCode unit) {
        return new ReportedToSuperior(item, unit, "自治区自然资源厅", "请示1号", CLERK);
    }

    public static EvaluationOpened opened(EvaluationSubject subject, int item, int round) {
        return new EvaluationOpened(subject, item, round, List.of(BDC));
    }

    public static RatingInvited invited(int round) {
        return new RatingInvited(1, round, ContactMethod.SMS, CLERK);
    }

    public static Rated rated(EvaluationSubject subject, int round, RatingLevel level, String at) {
        return rated(subject, 1, round, level, at);
    }

    public static Rated rated(EvaluationSubject subject, int item, int round, RatingLevel level, String at) {
        return new Rated(
                subject,
                item,
                round,
                level,
                3,
                level == RatingLevel.SATISFIED ? 1 : level == RatingLevel.BASICALLY_SATISFIED ? 2 : 3,
                List.of(),
                Optional.of(TEXT),
                RatingChannel.QR,
                Rater.REPORTER,
                Optional.empty(),
                Story.at(at));
    }

    public static RatingAppealed appealed(int round, OrgCode unit) {
        return new RatingAppealed(1, round, unit, TEXT, new StaffId("coord1"));
    }

    public static RatingAppealDecided appealDecided(int round, OrgCode unit, AppealDecision decision) {
        return new RatingAppealDecided(1, round, unit, decision, TEXT, new StaffId("chief1"));
    }

    public static RatingExpired expired(EvaluationSubject subject, int round) {
        return new RatingExpired(subject, 1, round);
    }

    public static ReworkOrdered rework(int item, int toRound) {
        return new ReworkOrdered(item, toRound - 1, toRound, List.of(BDC), "不满意", Optional.empty());
    }

    public static ReworkOpened reworkOpened(int item, int round) {
        return new ReworkOpened(item, round, assignments(BDC), HandlingClass.SINGLE);
    }

    public static FollowUpScheduled visitDue(int round) {
        return new FollowUpScheduled(1, round);
    }

    public static FollowUpVisited visited(int round, ReplySatisfaction satisfaction) {
        return new FollowUpVisited(1, round, ContactMethod.PHONE, satisfaction, TEXT, CLERK, 1);
    }

    public static CaseClosed closed(ClosureKind kind, RatingLevel level) {
        return new CaseClosed(kind, Optional.of(level), 1, Optional.empty());
    }

    public static ReporterInformed informed() {
        return new ReporterInformed(InformPurpose.COMPLETION, TEXT, ContactMethod.PHONE, CLERK);
    }

    /// Filed by the system.
    public static CaseArchived archived(CaseState from, int number) {
        return new CaseArchived(
                new NumberTemplate("乌办反档〔2026〕000" + number + "号"),
                "ARCHIVE/150626/2026",
                from,
                "0".repeat(64),
                List.of(new SeenPosition("/intake-service", 3, 9)),
                LocalDate.parse("2036-12-31"),
                Optional.empty());
    }

    public static ClockStarted clock(ClockKind kind, ClockScope scope, String startAt, String dueAt, OrgCode charged) {
        return new ClockStarted(
                clockId(kind, scope),
                kind,
                scope,
                id("start"),
                Story.at(startAt),
                Optional.of(2),
                Story.at(dueAt),
                Optional.empty(),
                List.of(new ClockedParty(charged, PartyRole.UNIT)),
                kind.clause(),
                "2026-1",
                false,
                Optional.empty());
    }

    public static ClockStopped stopped(ClockStarted clock, String at) {
        boolean onTime = !Story.at(at).isAfter(clock.dueAt());
        return new ClockStopped(
                clock.clockId(), clock.kind(), clock.scope(), id("stop"), Story.at(at), onTime, 1, onTime ? 0 : 1);
    }

    public static DeadlineBreached breached(ClockStarted clock) {
        return breached(clock, clock.clockedParties().toArray(ClockedParty[]::new));
    }

    public static DeadlineBreached breached(ClockStarted clock, ClockedParty... charged) {
        return new DeadlineBreached(
                clock.clockId(),
                clock.kind(),
                clock.scope(),
                List.of(charged),
                clock.startAt(),
                clock.dueAt(),
                clock.dueAt(),
                "2026-1",
                List.of());
    }

    public static BreachWithdrawn withdrawn(
            ClockStarted clock, List<ClockedParty> cleared, List<ClockedParty> stillCharged) {
        return new BreachWithdrawn(
                clock.clockId(),
                clock.kind(),
                clock.scope(),
                cleared,
                stillCharged,
                clock.dueAt(),
                id("in time"),
                clock.dueAt(),
                clock.dueAt());
    }

    public static ClockCancelled cancelled(ClockStarted clock) {
        return new ClockCancelled(clock.clockId(), clock.kind(), clock.scope(), id("cancelled"), Optional.empty());
    }

    public static UUID transfer(int item, int round, TransferKind kind, OrgCode unit) {
        return id("transfer", kind.name(), unit.value(), String.valueOf(item), String.valueOf(round));
    }

    private static UUID clockId(ClockKind kind, ClockScope scope) {
        return id("clock", kind.name(), scope.toString());
    }

    private static UUID id(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("/", parts).getBytes(StandardCharsets.UTF_8));
    }
}
