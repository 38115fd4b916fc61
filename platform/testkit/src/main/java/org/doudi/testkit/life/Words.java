package org.doudi.testkit.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.doudi.events.AttendeeKind;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.ClosureKind;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ContactMethod;
import org.doudi.events.DomainEvent;
import org.doudi.events.EscalationReason;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HandlingClass;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReporterType;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.LegalBasis;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.SignatureKind;
import org.doudi.events.StaffId;
import org.doudi.events.SubjectKey;
import org.doudi.events.UnitRole;

/// What is said at each step of a case.
final class Words {
    static final SealedText SEALED = new SealedText("AQ" + "x".repeat(180));
    static final StaffId CLERK = new StaffId("clerk1");
    private static final List<Matter> MATTERS = List.of(
            new Matter("BDC-01", "转移登记"),
            new Matter("BDC-02", "抵押登记"),
            new Matter("RSJ-11", "养老保险关系转移"),
            new Matter("SWJ-03", "发票代开"));

    private final String number;
    private final CauseCode cause;
    private final Registration form;

    Words(int number, OrgCode unit, SplittableRandom random) {
        this.number = String.format(Locale.ROOT, "%06d", number);
        CauseCode[] causes = CauseCode.values();
        this.cause = causes[random.nextInt(causes.length)];
        this.form = new Registration(
                new UUID(random.nextLong(), random.nextLong()),
                new SubjectKey("AQ" + "k".repeat(80)),
                ReporterType.PERSON,
                Optional.of(SEALED),
                Optional.of(SEALED),
                Optional.empty(),
                SEALED,
                SEALED,
                Optional.empty(),
                Optional.of(MATTERS.get(random.nextInt(MATTERS.size()))),
                List.of(unit),
                Optional.empty());
    }

    DomainEvent received(Instant now) {
        return new ReflectionReceived(form, Optional.of("REF-" + number), now);
    }

    DomainEvent refused(Instant now) {
        return new CaseNotAccepted(
                new NumberTemplate("乌办不〔2026〕" + number + "号"),
                "REFUSAL/150626/2026",
                ExclusionReason.PRIVATE_DISPUTE,
                Optional.of(SEALED),
                SEALED,
                Optional.empty(),
                Optional.empty(),
                now,
                ContactMethod.IN_PERSON,
                CLERK,
                Optional.empty());
    }

    DomainEvent registered(Instant now) {
        return new CaseRegistered(
                new NumberTemplate("乌办反〔2026〕" + number + "号"),
                "CASE/150626/2026",
                List.of(ScopeCode.REPEAT_VISITS),
                form,
                List.of(cause),
                CLERK,
                now,
                Optional.empty(),
                new Signature(SignatureKind.WET, Optional.empty(), now),
                Optional.empty(),
                Optional.empty());
    }

    DomainEvent consulting(Instant now) {
        return new OnSiteConsultationStarted(List.of(), ConsultationMode.ON_SITE);
    }

    DomainEvent resolved(Instant now) {
        return new OnSiteResolved(ResolvedKind.DONE, Optional.of(SEALED), now);
    }

    List<DomainEvent> withdrawn() {
        return List.of(
                new WithdrawalStated(SEALED, ContactMethod.PHONE, Optional.empty(), CLERK),
                new WithdrawalConfirmed(),
                new CaseWithdrawn());
    }

    DomainEvent informed(Instant now) {
        return new ReporterInformed(InformPurpose.COMPLETION, SEALED, ContactMethod.PHONE, CLERK);
    }

    DomainEvent escalated(OrgCode unit) {
        return new EscalatedToReview(
                EscalationReason.CANNOT_REPLY, Optional.of(SEALED), Optional.of(CLERK), List.of(unit));
    }

    DomainEvent reviewOpened(OrgCode unit) {
        return new ReviewOpened(ReviewCause.ESCALATED, List.of(unit), List.of());
    }

    DomainEvent scheduled(Instant now, OrgCode unit) {
        return new ReviewScheduled(
                form.subject(),
                now.plus(Duration.ofDays(1)),
                "三楼会议室",
                new StaffId("lead1"),
                List.of(new Invitee(unit, AttendeeKind.WINDOW_STAFF, new StaffId("coord-" + unit))),
                Optional.empty(),
                List.of());
    }

    DomainEvent concluded(Instant now, ReviewOutcome outcome, OrgCode unit) {
        Optional<HandlingClass> handling =
                outcome == ReviewOutcome.DOABLE ? Optional.of(HandlingClass.SINGLE) : Optional.empty();
        ReviewItem item = new ReviewItem(1, outcome, assigned(unit), handling, SEALED, SEALED);
        return new ReviewConcluded(List.of(item), List.of(), Optional.empty(), now, List.of());
    }

    private static List<UnitAssignment> assigned(OrgCode unit) {
        return List.of(new UnitAssignment(unit, UnitRole.SOLE));
    }

    DomainEvent basis(OrgCode unit) {
        return new WrittenBasisSubmitted(
                1, unit, List.of(new LegalBasis("法", "第一条", "原文")), SEALED, "文" + number + "号", CLERK, true);
    }

    DomainEvent cannotReply(Instant now, OrgCode unit) {
        return new CannotReplyDelivered(
                1, ContactMethod.IN_PERSON, SEALED, now, CLERK, new StaffId("coord-" + unit), unit, false);
    }

    DomainEvent opened(EvaluationSubject subject, int round, OrgCode unit) {
        return new EvaluationOpened(subject, 1, round, List.of(unit));
    }

    DomainEvent invited(int round) {
        return new RatingInvited(1, round, ContactMethod.SMS, CLERK);
    }

    DomainEvent rated(Instant now, EvaluationSubject subject, int round, RatingLevel level) {
        return new Rated(
                subject,
                1,
                round,
                level,
                3,
                level == RatingLevel.SATISFIED ? 1 : level == RatingLevel.BASICALLY_SATISFIED ? 2 : 3,
                List.of(),
                Optional.of(SEALED),
                RatingChannel.QR,
                Rater.REPORTER,
                Optional.empty(),
                now);
    }

    DomainEvent expired(EvaluationSubject subject, int round) {
        return new RatingExpired(subject, 1, round);
    }

    DomainEvent rework(OrgCode unit) {
        return new ReworkOrdered(1, 1, 2, List.of(unit), "不满意", Optional.empty());
    }

    DomainEvent reworkOpened(OrgCode unit) {
        return new ReworkOpened(1, 2, assigned(unit), HandlingClass.SINGLE);
    }

    DomainEvent closed(ClosureKind kind, RatingLevel level) {
        return new CaseClosed(kind, Optional.of(level), 1, Optional.empty());
    }

    DomainEvent archived(CaseState from) {
        return new CaseArchived(
                new NumberTemplate("乌办反档〔2026〕" + number + "号"),
                "ARCHIVE/150626/2026",
                from,
                "0".repeat(64),
                List.of(new SeenPosition("/intake-service", 3, 9)),
                LocalDate.parse("2036-12-31"),
                Optional.empty());
    }
}
