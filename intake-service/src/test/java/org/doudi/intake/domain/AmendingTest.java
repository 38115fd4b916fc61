package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.awaitingMaterials;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;
import static org.doudi.intake.domain.Stories.sealed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.AmendedField;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.OrgCode;
import org.doudi.events.PersonalField;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.intake.domain.AmendingCommand.AmendCase;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 登记更正 — 三.1: in the open, by the duty chief, with a reason.
class AmendingTest {
    private static final SealedText OTHER = sealed("更正后的内容");
    private static final Matter MATTER = new Matter("BDC-01", "不动产转移登记");

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theDutyChiefPutsRightWhatWasSignedInEveryStage() {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {registered()},
                consulting(),
                awaitingMaterials(),
                assignedOnSite(),
                resolved(),
                reviewed())) {
            spec.given(story)
                    .when(amend(People.CHIEF, problem(OTHER)))
                    .then(amended(
                            List.of(AmendedField.PROBLEM), with(FORM, OTHER, FORM.matter(), FORM.involvedUnits())));
        }
    }

    @Test
    void nobodyElseDoes() {
        for (Staff other : List.of(People.CLERK, People.LEAD)) {
            spec.given(consulting())
                    .when(amend(other, problem(OTHER)))
                    .thenRefused("amendment.chief-only", Refusal.Kind.FORBIDDEN);
        }
    }

    @Test
    void whatIsNotAcceptedIsNotAmended() {
        spec.given().when(amend(People.CHIEF, problem(OTHER))).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(reflected()).when(amend(People.CHIEF, problem(OTHER))).thenRefused("case.not-registered");
        spec.given(notAccepted()).when(amend(People.CHIEF, problem(OTHER))).thenRefused("case.not-accepted");
        spec.given(registered(), new CaseWithdrawn())
                .when(amend(People.CHIEF, problem(OTHER)))
                .thenRefused("case.withdrawn");
    }

    @Test
    void itNamesWhatChangedAndOnlyThat() {
        spec.given(registered())
                .when(amend(
                        People.CHIEF, codes(Optional.of(MATTER), Optional.of(FORM.involvedUnits()), Optional.empty())))
                .then(amended(
                        List.of(AmendedField.MATTER),
                        with(FORM, FORM.problem(), Optional.of(MATTER), FORM.involvedUnits())));
        spec.given(registered())
                .when(amend(People.CHIEF, codes(Optional.empty(), Optional.of(List.of(People.SWJ)), Optional.empty())))
                .then(amended(
                        List.of(AmendedField.INVOLVED_UNITS),
                        with(FORM, FORM.problem(), FORM.matter(), List.of(People.SWJ))));
    }

    @Test
    void somethingHasToChange() {
        spec.given(registered())
                .when(amend(People.CHIEF, codes(Optional.empty(), Optional.empty(), Optional.empty())))
                .thenRefused("amendment.nothing-changed", Refusal.Kind.INVALID);
        spec.given(registered())
                .when(amend(
                        People.CHIEF,
                        codes(
                                Optional.empty(),
                                Optional.of(FORM.involvedUnits()),
                                Optional.of(registered().scopeCodes()))))
                .thenRefused("amendment.nothing-changed", Refusal.Kind.INVALID);
    }

    @Test
    void aCaseStaysInScopeAndATicketATicket() {
        spec.given(registered())
                .when(amend(People.CHIEF, scope(List.of())))
                .thenRefused("registration.scope-missing", Refusal.Kind.INVALID);
        spec.given(registered())
                .when(amend(People.CHIEF, scope(List.of(ScopeCode.HOTLINE_12345))))
                .thenRefused("registration.scope-not-hotline", Refusal.Kind.INVALID);
        spec.given(complaint(List.of(ScopeCode.HOTLINE_12345), List.of()))
                .when(amend(People.CHIEF, scope(List.of(ScopeCode.REPEAT_VISITS))))
                .thenRefused("registration.scope-not-hotline", Refusal.Kind.INVALID);
    }

    /// 二(三): else the unit complained of could be let in by it.
    @Test
    void aComplaintAboutConductStaysOne() {
        spec.given(complaint(List.of(ScopeCode.CONDUCT), List.of()))
                .when(amend(People.CHIEF, scope(List.of(ScopeCode.REPEAT_VISITS))))
                .thenRefused("amendment.conduct-stays", Refusal.Kind.INVALID);
        spec.given(complaint(List.of(ScopeCode.REPEAT_VISITS), List.of(CauseCode.RENT_SEEKING)))
                .when(amend(People.CHIEF, causes(List.of(CauseCode.COORDINATION))))
                .thenRefused("amendment.conduct-stays", Refusal.Kind.INVALID);
    }

    @Test
    void whatIsOpenedAfterwardsIsWhatItReadsNow() {
        Seen state = (Seen) folded(Stream.concat(
                        Stream.of(reviewed()),
                        Stream.of(amended(
                                List.of(AmendedField.PROBLEM), with(FORM, OTHER, FORM.matter(), FORM.involvedUnits()))))
                .toArray(IntakeEvent[]::new));

        assertThat(SealedFields.of(state, PersonalField.PROBLEM)).contains(OTHER);
        assertThat(SealedFields.of(state, PersonalField.REPORTER_NAME)).isEqualTo(FORM.reporterName());
        assertThat(Standing.number(state)).isEqualTo(Standing.number(folded(reviewed())));
    }

    private static IntakeState folded(IntakeEvent... events) {
        IntakeDecider decider = new IntakeDecider();
        IntakeState state = decider.initial();
        for (IntakeEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static AmendCase amend(Staff by, Amendment amendment) {
        return new AmendCase(by, amendment, TEXT);
    }

    private static Amendment problem(SealedText now) {
        return amendment(Optional.of(now), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Amendment scope(List<ScopeCode> now) {
        return codes(Optional.empty(), Optional.empty(), Optional.of(now));
    }

    private static Amendment causes(List<CauseCode> now) {
        return amendment(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(now));
    }

    private static Amendment codes(
            Optional<Matter> matter, Optional<List<OrgCode>> units, Optional<List<ScopeCode>> scope) {
        return amendment(Optional.empty(), matter, units, scope, Optional.empty());
    }

    private static Amendment amendment(
            Optional<SealedText> problem,
            Optional<Matter> matter,
            Optional<List<OrgCode>> units,
            Optional<List<ScopeCode>> scope,
            Optional<List<CauseCode>> causes) {
        return new Amendment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                problem,
                Optional.empty(),
                Optional.empty(),
                matter,
                units,
                Optional.empty(),
                scope,
                causes,
                Optional.empty());
    }

    private static Registration with(
            Registration form, SealedText problem, Optional<Matter> matter, List<OrgCode> units) {
        return new Registration(
                form.subject(),
                form.reporterKey(),
                form.reporterType(),
                form.reporterName(),
                form.reporterPhone(),
                form.organisation(),
                problem,
                form.demand(),
                form.suggestion(),
                matter,
                units,
                form.visitCount());
    }

    private static CaseAmended amended(List<AmendedField> fields, Registration form) {
        CaseRegistered before = registered();
        return new CaseAmended(
                fields,
                form,
                before.scopeCodes(),
                before.causeCodes(),
                before.windowOpinion(),
                TEXT,
                People.CHIEF.who());
    }

    private static CaseRegistered complaint(List<ScopeCode> scope, List<CauseCode> causes) {
        CaseRegistered plain = registered();
        return new CaseRegistered(
                plain.caseNo(),
                plain.series(),
                scope,
                plain.registration(),
                causes,
                plain.acceptedBy(),
                plain.acceptedAt(),
                plain.windowOpinion(),
                plain.signature(),
                plain.sourceRef(),
                Optional.empty());
    }
}
