package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assigned;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.escalated;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.replied;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;
import static org.doudi.intake.domain.Stories.started;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.ConsultationRole;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.AssignmentOrdered;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.ConsultingCommand.AssignOnSite;
import org.doudi.intake.domain.ConsultingCommand.Consent;
import org.doudi.intake.domain.ConsultingCommand.Escalate;
import org.doudi.intake.domain.ConsultingCommand.Outcome;
import org.doudi.intake.domain.ConsultingCommand.ReplyOnSite;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 现场协商的结果 — 三.2, 四(一), 五(三).
class ConclusionTest {
    private static final List<StaffId> TOGETHER = List.of(People.CLERK.who(), People.OF_BDC);

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @ParameterizedTest
    @EnumSource(ResolvedKind.class)
    void anAnswerThatSatisfiesEndsTheCaseOnTheSpot(ResolvedKind kind) {
        spec.given(consulting())
                .when(reply(TOGETHER, new Outcome.Satisfied(kind, Optional.of(TEXT))))
                .then(replied(ReplySatisfaction.SATISFIED), new OnSiteResolved(kind, Optional.of(TEXT), NOW));
    }

    @Test
    void anAnswerThatDisappointsEndsNothing() {
        spec.given(consulting())
                .when(reply(TOGETHER, new Outcome.Dissatisfied()))
                .then(replied(ReplySatisfaction.DISSATISFIED));
    }

    @Test
    void aBetterAnswerMayStillSatisfy() {
        spec.given(registered(), started(), replied(ReplySatisfaction.DISSATISFIED))
                .when(reply(TOGETHER, new Outcome.Satisfied(ResolvedKind.DONE, Optional.empty())))
                .then(
                        replied(ReplySatisfaction.SATISFIED),
                        new OnSiteResolved(ResolvedKind.DONE, Optional.empty(), NOW));
    }

    @Test
    void windowAndDepartmentExplainACannotTogether() {
        StaffId clerk = People.CLERK.who();
        Outcome cannot = new Outcome.Satisfied(ResolvedKind.EXPLAINED_CANNOT, Optional.empty());
        spec.given(consulting())
                .when(reply(List.of(clerk, clerk), cannot))
                .thenRefused("reply.joint-explanation-missing", Refusal.Kind.INVALID);
        spec.given(consulting())
                .when(reply(List.of(clerk, new StaffId("clerk2")), cannot))
                .thenRefused("reply.joint-explanation-missing", Refusal.Kind.INVALID);
        spec.given(consulting())
                .when(reply(List.of(People.OF_BDC), cannot))
                .thenRefused("reply.joint-explanation-missing", Refusal.Kind.INVALID);
    }

    @Test
    void theDepartmentsPersonWasCalledOrCame() {
        StaffId clerk = People.CLERK.who();
        Outcome cannot = new Outcome.Satisfied(ResolvedKind.EXPLAINED_CANNOT, Optional.empty());
        StaffId leader = new StaffId("leader-bdc");

        spec.given(consulting())
                .when(reply(List.of(clerk, leader), cannot))
                .thenRefused("reply.joint-explanation-missing", Refusal.Kind.INVALID);
        spec.given(registered(), started(), came(ConsultationRole.DUTY_CHIEF, leader))
                .when(reply(List.of(clerk, leader), cannot))
                .thenRefused("reply.joint-explanation-missing", Refusal.Kind.INVALID);
        spec.given(registered(), started(), came(ConsultationRole.LEADER_IN_CHARGE, leader))
                .when(reply(List.of(clerk, leader), cannot))
                .thenEvents(events -> assertThat(events).hasSize(2));
        spec.given(consulting())
                .when(reply(List.of(clerk, People.OF_BDC), cannot))
                .thenEvents(events -> assertThat(events).hasSize(2));
    }

    @Test
    void theDutyChiefAssignsInTheHall() {
        spec.given(consulting())
                .when(assign(People.CHIEF, LATER, Consent.GIVEN))
                .then(assigned());
    }

    @Test
    void nobodyElseAssigns() {
        spec.given(consulting())
                .when(assign(People.CLERK, LATER, Consent.GIVEN))
                .thenRefused("assignment.duty-chief-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void thePromiseIsAgreedAndLiesAhead() {
        spec.given(consulting())
                .when(assign(People.CHIEF, LATER, Consent.WITHHELD))
                .thenRefused("assignment.not-agreed", Refusal.Kind.INVALID);
        spec.given(consulting())
                .when(assign(People.CHIEF, NOW, Consent.GIVEN))
                .thenRefused("assignment.promise-in-past", Refusal.Kind.INVALID);
    }

    @Test
    void nobodyPromisesForMoreThanAYear() {
        Instant aYearLater = Instant.parse("2027-02-09T01:00:00Z");

        spec.given(consulting())
                .when(assign(People.CHIEF, aYearLater, Consent.GIVEN))
                .then(new AssignmentOrdered(People.BDC, aYearLater, TEXT, People.CHIEF.who()));
        for (Instant absurd : List.of(aYearLater.plusMillis(1), Instant.MAX)) {
            spec.given(consulting())
                    .when(assign(People.CHIEF, absurd, Consent.GIVEN))
                    .thenRefused("assignment.promise-too-far", Refusal.Kind.INVALID);
        }
    }

    @Test
    void answeringAndAssigningComeAfterTheCall() {
        spec.given(registered())
                .when(reply(TOGETHER, new Outcome.Dissatisfied()))
                .thenRefused("consultation.not-started", Refusal.Kind.CONFLICT);
        spec.given(registered())
                .when(assign(People.CHIEF, LATER, Consent.GIVEN))
                .thenRefused("consultation.not-started", Refusal.Kind.CONFLICT);
    }

    @Test
    void whatCannotBeAnsweredGoesToTheCentreWithAllUnitsConcerned() {
        spec.given(consulting())
                .when(escalate(EscalationReason.CANNOT_REPLY))
                .then(escalated(EscalationReason.CANNOT_REPLY, People.BDC, People.SWJ));
        spec.given(registered())
                .when(escalate(EscalationReason.CANNOT_REPLY))
                .then(escalated(EscalationReason.CANNOT_REPLY, People.BDC));
    }

    @Test
    void dissatisfactionIsReportedAfterAnAnswer() {
        spec.given(registered(), started(), replied(ReplySatisfaction.DISSATISFIED))
                .when(escalate(EscalationReason.UNSATISFIED))
                .then(escalated(EscalationReason.UNSATISFIED, People.BDC, People.SWJ));
        spec.given(consulting())
                .when(escalate(EscalationReason.UNSATISFIED))
                .thenRefused("escalation.no-reply", Refusal.Kind.CONFLICT);
        spec.given(registered())
                .when(escalate(EscalationReason.UNSATISFIED))
                .thenRefused("escalation.no-reply", Refusal.Kind.CONFLICT);
    }

    @ParameterizedTest
    @EnumSource(
            value = EscalationReason.class,
            names = {"CONSULT_TIMEOUT", "PROMISE_MISSED", "ORDER_REFUSED"})
    void whatRanOutIsReportedByTheSystem(EscalationReason reason) {
        spec.given(consulting())
                .when(escalate(reason))
                .thenRefused("escalation.reason-of-system", Refusal.Kind.INVALID);
    }

    @Test
    void theStageEndsOnce() {
        for (IntakeEvent[] ended : List.of(assignedOnSite(), resolved(), reviewed())) {
            spec.given(ended)
                    .when(reply(TOGETHER, new Outcome.Dissatisfied()))
                    .thenRefused("consultation.ended", Refusal.Kind.CONFLICT);
            spec.given(ended)
                    .when(assign(People.CHIEF, LATER, Consent.GIVEN))
                    .thenRefused("consultation.ended", Refusal.Kind.CONFLICT);
            spec.given(ended)
                    .when(escalate(EscalationReason.CANNOT_REPLY))
                    .thenRefused("consultation.ended", Refusal.Kind.CONFLICT);
        }
    }

    private static ConsultationPartyArrived came(ConsultationRole role, StaffId who) {
        return new ConsultationPartyArrived(role, who, People.BDC, NOW);
    }

    private static ReplyOnSite reply(List<StaffId> by, Outcome outcome) {
        return new ReplyOnSite(People.CLERK, TEXT, by, outcome, NOW);
    }

    private static AssignOnSite assign(Staff by, Instant promisedAt, Consent consent) {
        return new AssignOnSite(by, People.BDC, TEXT, promisedAt, consent, NOW);
    }

    private static Escalate escalate(EscalationReason reason) {
        return new Escalate(People.CLERK, reason, TEXT);
    }
}
