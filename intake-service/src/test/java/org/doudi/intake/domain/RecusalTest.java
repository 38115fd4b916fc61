package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.CASES;
import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.SIGNED;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.THREE_PARTIES;
import static org.doudi.intake.domain.Stories.about;
import static org.doudi.intake.domain.Stories.contact;
import static org.doudi.intake.domain.Stories.registered;

import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.ContactMethod;
import org.doudi.events.EscalationReason;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.ScopeCode;
import org.doudi.events.StaffId;
import org.doudi.events.Tier;
import org.doudi.intake.domain.AdmissionCommand.RegisterCase;
import org.doudi.intake.domain.ConsultingCommand.AssignOnSite;
import org.doudi.intake.domain.ConsultingCommand.ClassifyCase;
import org.doudi.intake.domain.ConsultingCommand.Consent;
import org.doudi.intake.domain.ConsultingCommand.Escalate;
import org.doudi.intake.domain.ConsultingCommand.RecordArrival;
import org.doudi.intake.domain.ConsultingCommand.StartConsultation;
import org.doudi.intake.domain.RecusalCommand.NameComplainedOf;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 回避 — 四(四), A-27: past the person who is complained of, and of 吃拿卡要 past the unit.
class RecusalTest {
    private static final StaffId ACCUSED = new StaffId("clerk9");
    private static final List<OrgCode> BDC = List.of(People.BDC);
    private static final RecusalOrdered UNIT = new RecusalOrdered(List.of(), BDC);
    private static final CaseRegistered RENT = about(ScopeCode.REPEAT_VISITS, CauseCode.RENT_SEEKING);
    private static final CaseRegistered RUDE = about(ScopeCode.CONDUCT, CauseCode.OTHER);
    private static final List<Contact> CHIEF_ALONE = List.of(contact(ConsultationRole.DUTY_CHIEF, People.WINDOW));

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void rentSeekingGoesPastTheUnitFromTheStart() {
        spec.given()
                .when(register(ScopeCode.REPEAT_VISITS, CauseCode.RENT_SEEKING))
                .then(RENT, UNIT);
        spec.given().when(register(ScopeCode.CONDUCT, CauseCode.OTHER)).then(RUDE);
    }

    @Test
    void whoIsComplainedOfIsNamedWhenItIsAccepted() {
        spec.given()
                .when(register(ScopeCode.CONDUCT, CauseCode.OTHER, ACCUSED))
                .then(RUDE, new RecusalOrdered(List.of(ACCUSED), List.of()));
        spec.given()
                .when(register(ScopeCode.REPEAT_VISITS, CauseCode.OTHER, ACCUSED))
                .thenRefused("recusal.conduct-only", Refusal.Kind.INVALID);
        spec.given()
                .when(register(ScopeCode.CONDUCT, CauseCode.OTHER, People.CLERK.who()))
                .thenRefused("recusal.oneself", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void whoIsComplainedOfIsNamedLaterToo() {
        RecusalOrdered known = new RecusalOrdered(List.of(ACCUSED), List.of());
        spec.given(RUDE).when(name(People.CLERK, ACCUSED)).then(known);
        spec.given(RUDE, known).when(name(People.CLERK, ACCUSED)).thenNothing();
        spec.given(RUDE, known)
                .when(name(People.LEAD, People.OF_BDC))
                .then(new RecusalOrdered(List.of(ACCUSED, People.OF_BDC), List.of()));
        spec.given(RUDE).when(name(People.CLERK, People.CLERK.who())).thenRefused("recusal.oneself");
        spec.given(registered()).when(name(People.CLERK, ACCUSED)).thenRefused("recusal.conduct-only");
        spec.given(registered()).when(name(People.LEAD, ACCUSED)).thenRefused("case.window-only");
    }

    @Test
    void whatTurnsOutToBeRentSeekingGoesPastTheUnitToo() {
        List<CauseCode> causes = List.of(CauseCode.RENT_SEEKING);
        spec.given(registered())
                .when(new ClassifyCase(People.CLERK, Category.OBSTRUCTED, Tier.ON_SITE, causes))
                .then(new CaseClassified(Category.OBSTRUCTED, Tier.ON_SITE, causes), UNIT);
        spec.given(registered(), new CaseClassified(Category.OBSTRUCTED, Tier.ON_SITE, causes), UNIT)
                .when(new ClassifyCase(People.CHIEF, Category.OBSTRUCTED, Tier.SINGLE_UNIT, causes))
                .then(new CaseClassified(Category.OBSTRUCTED, Tier.SINGLE_UNIT, causes));
    }

    @Test
    void rentSeekingIsTheDutyChiefsOrTheCentres() {
        spec.given(RENT, UNIT)
                .when(start(People.CLERK, CHIEF_ALONE))
                .thenRefused("recusal.chief-handles", Refusal.Kind.FORBIDDEN);
        spec.given(RENT, UNIT)
                .when(new InformReporter(People.CLERK, InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE))
                .thenRefused("recusal.chief-handles", Refusal.Kind.FORBIDDEN);
        spec.given(RENT, UNIT)
                .when(start(People.CHIEF, CHIEF_ALONE))
                .then(new OnSiteConsultationStarted(CHIEF_ALONE, ConsultationMode.ON_SITE));
        List<Contact> leader = List.of(contact(ConsultationRole.LEADER_IN_CHARGE, People.BDC));
        spec.given(RENT, UNIT)
                .when(start(People.LEAD, leader))
                .then(new OnSiteConsultationStarted(leader, ConsultationMode.ON_SITE));
        spec.given(RENT, UNIT).when(start(People.CHIEF, leader)).thenRefused("consultation.party-missing");
    }

    @Test
    void theCentreTakesComplaintsOfConductAndNothingElse() {
        spec.given(RUDE)
                .when(start(People.LEAD, THREE_PARTIES))
                .then(new OnSiteConsultationStarted(THREE_PARTIES, ConsultationMode.ON_SITE));
        spec.given(RUDE)
                .when(start(People.CLERK, THREE_PARTIES))
                .then(new OnSiteConsultationStarted(THREE_PARTIES, ConsultationMode.ON_SITE));
        spec.given(registered())
                .when(start(People.LEAD, THREE_PARTIES))
                .thenRefused("case.window-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void nobodyWhoStandsBackIsCalled() {
        spec.given(RENT, UNIT).when(start(People.CHIEF, THREE_PARTIES)).thenRefused("recusal.unit");
        spec.given(RUDE, new RecusalOrdered(List.of(People.OF_BDC), List.of()))
                .when(start(People.CLERK, THREE_PARTIES))
                .thenRefused("recusal.person");
        spec.given(RENT, UNIT, new OnSiteConsultationStarted(CHIEF_ALONE, ConsultationMode.ON_SITE))
                .when(new RecordArrival(
                        People.CHIEF, ConsultationRole.WINDOW_STAFF, People.OF_BDC, People.BDC, NOW, LATER))
                .thenRefused("recusal.unit", Refusal.Kind.CONFLICT);
    }

    @Test
    void nothingIsBroughtToTheUnit() {
        IntakeEvent[] consulting = {RENT, UNIT, new OnSiteConsultationStarted(CHIEF_ALONE, ConsultationMode.ON_SITE)};
        spec.given(consulting)
                .when(new AssignOnSite(People.CHIEF, People.BDC, TEXT, LATER, Consent.GIVEN, NOW))
                .thenRefused("recusal.unit", Refusal.Kind.CONFLICT);
        spec.given(consulting)
                .when(new Escalate(People.CHIEF, EscalationReason.CANNOT_REPLY, TEXT))
                .thenEvents(events -> assertThat(((EscalatedToReview) events.getFirst()).units())
                        .doesNotContain(People.BDC));
    }

    private static NameComplainedOf name(Staff by, StaffId person) {
        return new NameComplainedOf(by, List.of(person));
    }

    private static StartConsultation start(Staff by, List<Contact> contacts) {
        return new StartConsultation(by, contacts, ConsultationMode.ON_SITE, NOW);
    }

    private static RegisterCase register(ScopeCode scope, CauseCode cause, StaffId... complainedOf) {
        Acceptance plain = Stories.acceptance(SIGNED, scope);
        Acceptance acceptance = new Acceptance(
                plain.scope(),
                List.of(cause),
                plain.matter(),
                plain.involvedUnits(),
                plain.windowOpinion(),
                plain.signature(),
                plain.earlier(),
                List.of(complainedOf));
        return new RegisterCase(People.CLERK, FORM, Optional.empty(), acceptance, CASES, NOW);
    }
}
