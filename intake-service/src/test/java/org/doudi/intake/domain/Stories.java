package org.doudi.intake.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CauseCode;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.ContactMethod;
import org.doudi.events.EscalationReason;
import org.doudi.events.ExclusionReason;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.AssignmentOrdered;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.MaterialGuidanceGiven;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.IntakeEvent.OnSiteReplied;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.IntakeEvent.TicketCategory;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ReporterType;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.SignatureKind;
import org.doudi.events.SubjectKey;
import org.doudi.intake.domain.NonAcceptance.HandOver;
import org.doudi.intake.domain.Numbering.Series;

/// What has happened before, in pieces to put together.
final class Stories {
    /// 2026-02-09 周一 09:00.
    static final Instant NOW = Instant.parse("2026-02-09T01:00:00Z");

    static final Instant LATER = NOW.plusSeconds(3_600);
    static final SealedText TEXT = sealed("办理情况");
    private static final SealedText OPINION = sealed("转不动产登记中心");
    private static final SealedText PETITIONS = sealed("旗信访局");
    private static final SealedText RECEPTION = sealed("旗信访局接待窗口");
    static final Numbering CASES = new Numbering(Series.CASE, "150626", "乌办反〔{year}〕%04d号");
    static final Numbering REFUSALS = new Numbering(Series.REFUSAL, "150626", "乌办反不予〔{year}〕%04d号");
    static final Signature SIGNED = new Signature(SignatureKind.WET, Optional.empty(), NOW);
    static final Signature EXEMPT = new Signature(SignatureKind.EXEMPT_REMOTE, Optional.empty(), NOW);
    static final Signature UNSIGNED = new Signature(SignatureKind.EXEMPT_ANONYMOUS, Optional.empty(), NOW);
    static final Registration FORM = new Registration(
            new UUID(1, 1),
            new SubjectKey("key"),
            ReporterType.PERSON,
            Optional.of(TEXT),
            Optional.of(TEXT),
            Optional.empty(),
            TEXT,
            TEXT,
            Optional.empty(),
            Optional.empty(),
            List.of(People.BDC),
            Optional.of(3));
    static final Registration STRANGER = stranger(List.of(People.BDC));
    static final List<Contact> THREE_PARTIES = List.of(
            contact(ConsultationRole.DUTY_CHIEF, People.WINDOW),
            contact(ConsultationRole.WINDOW_STAFF, People.BDC),
            contact(ConsultationRole.CHIEF_REPRESENTATIVE, People.SWJ));

    private Stories() {}

    /// A text as the domain sees it: closed, and equal to itself only.
    static SealedText sealed(String text) {
        return new SealedText(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Registration stranger(List<OrgCode> units) {
        return new Registration(
                new UUID(1, 2),
                new SubjectKey("key"),
                ReporterType.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TEXT,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                units,
                Optional.of(3));
    }

    static Contact contact(ConsultationRole role, OrgCode unit) {
        return new Contact(role, People.OF_BDC, unit, NOW);
    }

    static Acceptance acceptance(Signature signature, ScopeCode... scope) {
        return new Acceptance(
                List.of(scope),
                List.of(CauseCode.COORDINATION),
                Optional.empty(),
                List.of(),
                Optional.of(OPINION),
                signature,
                Optional.empty(),
                List.of());
    }

    static NonAcceptance refusal(ExclusionReason reason, Optional<SealedText> text, ScopeCode... scope) {
        return new NonAcceptance(
                reason,
                text,
                PETITIONS,
                Optional.of(new HandOver(RECEPTION, NOW)),
                NOW,
                ContactMethod.IN_PERSON,
                List.of(scope));
    }

    static ReflectionReceived reflected() {
        return new ReflectionReceived(FORM, Optional.of("OA-17"), NOW);
    }

    static HotlineTicketReceived ticket() {
        return new HotlineTicketReceived(
                "250310091500000001",
                "求助",
                new TicketCategory("0301", "不动产登记", Optional.empty()),
                NOW,
                Optional.empty(),
                "一般",
                Optional.empty(),
                FORM);
    }

    static CaseRegistered registered() {
        return registered(FORM, SIGNED);
    }

    /// 匿名反映 — A-28.
    static CaseRegistered anonymous() {
        return registered(STRANGER, UNSIGNED);
    }

    /// In this scope, for this cause.
    static CaseRegistered about(ScopeCode scope, CauseCode cause) {
        return registered(FORM, SIGNED, scope, cause);
    }

    private static CaseRegistered registered(Registration form, Signature signature) {
        return registered(form, signature, ScopeCode.REPEAT_VISITS, CauseCode.COORDINATION);
    }

    private static CaseRegistered registered(Registration form, Signature signature, ScopeCode scope, CauseCode cause) {
        return new CaseRegistered(
                new NumberTemplate("乌办反〔2026〕%04d号"),
                "CASE/150626/2026",
                List.of(scope),
                form,
                List.of(cause),
                People.CLERK.who(),
                NOW,
                Optional.of(OPINION),
                signature,
                Optional.empty(),
                Optional.empty());
    }

    static CaseNotAccepted refused(ExclusionReason reason, Optional<SealedText> text) {
        return new CaseNotAccepted(
                new NumberTemplate("乌办反不予〔2026〕%04d号"),
                "REFUSAL/150626/2026",
                reason,
                text,
                PETITIONS,
                Optional.of(RECEPTION),
                Optional.of(NOW),
                NOW,
                ContactMethod.IN_PERSON,
                People.CLERK.who(),
                Optional.empty());
    }

    static OnSiteConsultationStarted started() {
        return new OnSiteConsultationStarted(THREE_PARTIES, ConsultationMode.ON_SITE);
    }

    static OnSiteReplied replied(ReplySatisfaction satisfaction) {
        return new OnSiteReplied(TEXT, List.of(People.CLERK.who(), People.OF_BDC), satisfaction);
    }

    static AssignmentOrdered assigned() {
        return new AssignmentOrdered(People.BDC, LATER, TEXT, People.CHIEF.who());
    }

    static EscalatedToReview escalated(EscalationReason reason, OrgCode... units) {
        return new EscalatedToReview(reason, Optional.of(TEXT), Optional.of(People.CLERK.who()), List.of(units));
    }

    static EscalatedToReview escalatedBySystem(EscalationReason reason, OrgCode... units) {
        return new EscalatedToReview(reason, Optional.empty(), Optional.empty(), List.of(units));
    }

    static IntakeEvent[] consulting() {
        return new IntakeEvent[] {registered(), started()};
    }

    static MaterialGuidanceGiven guided() {
        return new MaterialGuidanceGiven(List.of(TEXT), People.BDC, List.of(People.OF_BDC), LATER, People.CLERK.who());
    }

    static ReporterInformed informed() {
        return new ReporterInformed(InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE, People.CLERK.who());
    }

    static IntakeEvent[] awaitingMaterials() {
        return new IntakeEvent[] {registered(), started(), guided()};
    }

    static IntakeEvent[] withdrawn() {
        return new IntakeEvent[] {
            registered(),
            new WithdrawalStated(TEXT, ContactMethod.PHONE, Optional.empty(), People.CLERK.who()),
            new CaseWithdrawn()
        };
    }

    static IntakeEvent[] assignedOnSite() {
        return new IntakeEvent[] {registered(), started(), assigned()};
    }

    static IntakeEvent[] resolved() {
        return new IntakeEvent[] {
            registered(),
            started(),
            replied(ReplySatisfaction.SATISFIED),
            new OnSiteResolved(ResolvedKind.DONE, Optional.empty(), NOW)
        };
    }

    static IntakeEvent[] reviewed() {
        return new IntakeEvent[] {
            registered(), started(), escalated(EscalationReason.CANNOT_REPLY, People.BDC, People.SWJ)
        };
    }

    static IntakeEvent[] notAccepted() {
        return new IntakeEvent[] {reflected(), refused(ExclusionReason.PETITION, Optional.empty())};
    }
}
