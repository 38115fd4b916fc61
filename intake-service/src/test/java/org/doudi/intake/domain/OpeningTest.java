package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.SIGNED;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.PersonalDataViewed;
import org.doudi.events.NumberTemplate;
import org.doudi.events.PersonalField;
import org.doudi.events.ScopeCode;
import org.doudi.events.StaffId;
import org.doudi.events.Tier;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.OpeningCommand.OpenTexts;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 启封 — §10: who reads what of a case.
class OpeningTest {
    private static final List<PersonalField> PROBLEM = List.of(PersonalField.PROBLEM);
    private static final List<PersonalField> NAME = List.of(PersonalField.REPORTER_NAME);
    private static final List<PersonalField> PHONE = List.of(PersonalField.REPORTER_PHONE);
    private static final Set<Tie> NO_TIE = Set.of();
    private static final Set<Tie> ORDERED = Set.of(Tie.ORDERED);
    private static final Set<Tie> SIGNED_FOR = Set.of(Tie.ORDERED, Tie.RECEIVED);

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void whoLooksIsRecordedEveryTime() {
        PersonalDataViewed viewed = viewed(Role.CLERK, PHONE, 0);
        spec.given(registered()).when(open(Role.CLERK, NO_TIE, PHONE)).then(viewed);
        spec.given(registered(), viewed).when(open(Role.CLERK, NO_TIE, PHONE)).then(viewed);
        spec.given(registered())
                .when(new OpenTexts(staff(Role.CLERK), NO_TIE, TEXT, List.of(), 3))
                .then(viewed(Role.CLERK, List.of(), 3));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "DUTY_CHIEF", "CENTRE_LEAD"})
    void theWindowReadsEveryCaseInEveryState(Role role) {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {reflected()},
                new IntakeEvent[] {registered()},
                notAccepted(),
                consulting(),
                assignedOnSite(),
                resolved(),
                reviewed())) {
            spec.given(story).when(open(role, NO_TIE, PHONE)).then(viewed(role, PHONE, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "LEADER"})
    void aDepartmentReadsWhatItWasOrderedToHandle(Role role) {
        spec.given(registered()).when(open(role, ORDERED, PROBLEM)).then(viewed(role, PROBLEM, 0));
        spec.given(registered()).when(open(role, ORDERED, NAME)).then(viewed(role, NAME, 0));
        spec.given(registered()).when(open(role, NO_TIE, PROBLEM)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(registered())
                .when(open(role, Set.of(Tie.BROUGHT_TO_BUREAU, Tie.BROUGHT_TO_WORKING_GROUP, Tie.SENT), PROBLEM))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "LEADER"})
    void aDepartmentCallsTheReporterOnceItHasSigned(Role role) {
        spec.given(registered())
                .when(open(role, ORDERED, PHONE))
                .thenRefused("opening.phone-before-receipt", Refusal.Kind.FORBIDDEN);
        spec.given(registered()).when(open(role, SIGNED_FOR, PHONE)).then(viewed(role, PHONE, 0));
    }

    @Test
    void whoComplainedOfItsPeopleADepartmentDoesNotLearn() {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {complaint(ScopeCode.CONDUCT, CauseCode.COORDINATION)},
                new IntakeEvent[] {complaint(ScopeCode.REPEAT_VISITS, CauseCode.RENT_SEEKING)},
                new IntakeEvent[] {
                    registered(),
                    new CaseClassified(Category.OBSTRUCTED, Tier.SINGLE_UNIT, List.of(CauseCode.RENT_SEEKING))
                },
                new IntakeEvent[] {complaint(ScopeCode.CONDUCT, CauseCode.COORDINATION), new IntakeEvent.CaseWithdrawn()
                })) {
            for (List<PersonalField> who : List.of(NAME, PHONE, List.of(PersonalField.ORGANISATION))) {
                spec.given(story)
                        .when(open(Role.COORDINATOR, SIGNED_FOR, who))
                        .thenRefused("opening.conduct-protects-reporter", Refusal.Kind.FORBIDDEN);
                spec.given(story).when(open(Role.CLERK, NO_TIE, who)).then(viewed(Role.CLERK, who, 0));
            }
            spec.given(story)
                    .when(open(Role.COORDINATOR, SIGNED_FOR, PROBLEM))
                    .then(viewed(Role.COORDINATOR, PROBLEM, 0));
        }
    }

    @Test
    void bureauAndWorkingGroupReadWhatWasBroughtToThem() {
        spec.given(registered())
                .when(open(Role.BUREAU, Set.of(Tie.BROUGHT_TO_BUREAU), PHONE))
                .then(viewed(Role.BUREAU, PHONE, 0));
        spec.given(registered())
                .when(open(Role.BUREAU, Set.of(Tie.BROUGHT_TO_WORKING_GROUP, Tie.ORDERED), PROBLEM))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(registered())
                .when(open(Role.WORKING_GROUP, Set.of(Tie.BROUGHT_TO_WORKING_GROUP), PHONE))
                .then(viewed(Role.WORKING_GROUP, PHONE, 0));
        spec.given(registered())
                .when(open(Role.WORKING_GROUP, Set.of(Tie.BROUGHT_TO_BUREAU, Tie.ORDERED), PROBLEM))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void theSystemThatSentItIsToldWhyItWasRefused() {
        List<PersonalField> why = List.of(PersonalField.REFUSAL_TEXT, PersonalField.PROPER_CHANNEL);
        spec.given(notAccepted())
                .when(open(Role.INTEGRATOR, Set.of(Tie.SENT), why))
                .then(viewed(Role.INTEGRATOR, why, 0));
        spec.given(notAccepted())
                .when(open(Role.INTEGRATOR, Set.of(Tie.SENT), PHONE))
                .thenRefused("opening.sender-refusal-only", Refusal.Kind.FORBIDDEN);
        spec.given(notAccepted())
                .when(new OpenTexts(staff(Role.INTEGRATOR), Set.of(Tie.SENT), TEXT, why, 1))
                .thenRefused("opening.sender-refusal-only", Refusal.Kind.FORBIDDEN);
        spec.given(notAccepted())
                .when(open(Role.INTEGRATOR, NO_TIE, why))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void aServiceAccountReadsWhereItIsListed() {
        spec.given(registered())
                .when(open(Role.SERVICE, Set.of(Tie.LISTED), PHONE))
                .then(viewed(Role.SERVICE, PHONE, 0));
        spec.given(registered())
                .when(open(Role.SERVICE, NO_TIE, PHONE))
                .thenRefused("opening.account-not-listed", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void theAuditorReadsNothingInClear() {
        Set<Tie> every = Set.of(Tie.values());
        spec.given(registered())
                .when(open(Role.AUDITOR, every, PROBLEM))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void thereHasToBeACaseAndSomethingToRead() {
        spec.given().when(open(Role.CLERK, NO_TIE, PHONE)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(registered())
                .when(open(Role.CLERK, NO_TIE, List.of()))
                .thenRefused("opening.nothing-asked", Refusal.Kind.INVALID);
    }

    @Test
    void everyFieldIsFoundWhereItWasRecorded() {
        Seen accepted = (Seen) folded(registered());
        Seen refused = (Seen) folded(notAccepted());
        Seen withdrawn = (Seen) folded(registered(), new IntakeEvent.CaseWithdrawn());

        assertThat(SealedFields.of(accepted, PersonalField.REPORTER_PHONE)).isEqualTo(FORM.reporterPhone());
        assertThat(SealedFields.of(accepted, PersonalField.WINDOW_OPINION))
                .isEqualTo(registered().windowOpinion());
        assertThat(SealedFields.of(withdrawn, PersonalField.WINDOW_OPINION))
                .isEqualTo(registered().windowOpinion());
        assertThat(SealedFields.of(accepted, PersonalField.PROPER_CHANNEL)).isEmpty();
        assertThat(SealedFields.of(refused, PersonalField.PROPER_CHANNEL)).isPresent();
        assertThat(SealedFields.of(refused, PersonalField.HANDED_OVER_TO)).isPresent();
        assertThat(SealedFields.of(refused, PersonalField.REFUSAL_TEXT)).isEmpty();
        assertThat(SealedFields.of(refused, PersonalField.SUGGESTION)).isEmpty();
    }

    private static IntakeState folded(IntakeEvent... events) {
        IntakeDecider decider = new IntakeDecider();
        IntakeState state = decider.initial();
        for (IntakeEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static OpenTexts open(Role role, Set<Tie> ties, List<PersonalField> fields) {
        return new OpenTexts(staff(role), ties, TEXT, fields, 0);
    }

    private static PersonalDataViewed viewed(Role role, List<PersonalField> fields, int otherTexts) {
        return new PersonalDataViewed(staff(role).who(), TEXT, fields, otherTexts, FORM.subject());
    }

    private static Staff staff(Role role) {
        return new Staff(new StaffId("somebody"), Set.of(role));
    }

    private static CaseRegistered complaint(ScopeCode scope, CauseCode cause) {
        return new CaseRegistered(
                new NumberTemplate("乌办反〔2026〕0001号"),
                "CASE/150626/2026",
                List.of(scope),
                FORM,
                List.of(cause),
                People.CLERK.who(),
                NOW,
                Optional.empty(),
                SIGNED,
                Optional.empty(),
                Optional.empty());
    }
}
