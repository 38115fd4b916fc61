package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.CASES;
import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.SIGNED;
import static org.doudi.intake.domain.Stories.acceptance;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;
import static org.doudi.intake.domain.Stories.withdrawn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.ClosureNoted;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.ReReflection;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.ScopeCode;
import org.doudi.events.StreamId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.intake.domain.AdmissionCommand.RegisterCase;
import org.doudi.intake.domain.FollowingCommand.CaseEnded;
import org.doudi.intake.domain.Reopening.Earlier;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 再次反映、重复反映 — A-23.
class ReopeningTest {
    private static final StreamId EARLIER = new StreamId(new UUID(1, 1));
    private static final Matter TRANSFER = new Matter("BDC-01", "转移登记");
    private static final Matter MORTGAGE = new Matter("BDC-02", "抵押登记");

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theSameMatterWithinThirtyDaysIsRepeated() {
        Instant closedAt = NOW.minus(Duration.ofDays(30));
        assertThat(linked(about(TRANSFER, closedAt), TRANSFER)).contains(new ReReflection(EARLIER, true));
        assertThat(linked(about(TRANSFER, closedAt.minusSeconds(1)), TRANSFER))
                .contains(new ReReflection(EARLIER, false));
    }

    @Test
    void anotherMatterIsLinkedOnly() {
        assertThat(linked(about(MORTGAGE, NOW), TRANSFER)).contains(new ReReflection(EARLIER, false));
        assertThat(linked(closed(NOW), TRANSFER)).contains(new ReReflection(EARLIER, false));
        spec.given()
                .when(register(FORM, Optional.of(new Earlier(EARLIER, closed(NOW)))))
                .thenEvents(events -> assertThat(((CaseRegistered) events.getFirst()).reopenOf())
                        .contains(new ReReflection(EARLIER, false)));
    }

    @Test
    void whatIsNotClosedIsNotReflectedAgain() {
        for (IntakeEvent[] story : List.of(consulting(), reviewed(), resolved(), withdrawn())) {
            spec.given()
                    .when(register(FORM, Optional.of(new Earlier(EARLIER, folded(story)))))
                    .thenRefused("reopening.not-closed");
        }
        spec.given()
                .when(register(FORM, Optional.of(new Earlier(EARLIER, folded()))))
                .thenRefused("reopening.unknown");
    }

    @Test
    void theClosingIsNotedOnce() {
        ClosureNoted noted = new ClosureNoted(NOW);
        spec.given(reviewed()).when(new CaseEnded(NOW)).then(noted);
        spec.given(resolved()).when(new CaseEnded(NOW)).then(noted);
        spec.given(and(reviewed(), noted)).when(new CaseEnded(NOW)).thenNothing();
        spec.given(withdrawn()).when(new CaseEnded(NOW)).thenNothing();
        assertThat(Standing.of(closed(NOW))).contains(CaseState.CLOSED);
    }

    /// `duplicate.windowDays`.
    @Test
    void howLongItIsRepeatedIsThePolicys() {
        Policy week = People.policy(ParameterKey.DUPLICATE_DAYS, "7");
        Instant closedAt = NOW.minus(Duration.ofDays(7));
        assertThat(linked(about(TRANSFER, closedAt), TRANSFER, week)).contains(new ReReflection(EARLIER, true));
        assertThat(linked(about(TRANSFER, closedAt.minusSeconds(1)), TRANSFER, week))
                .contains(new ReReflection(EARLIER, false));
    }

    @Test
    void itIsDecidedByThePolicyThatTheCaseBeginsUnder() {
        RegisterCase again = register(
                form(TRANSFER), Optional.of(new Earlier(EARLIER, about(TRANSFER, NOW.minus(Duration.ofDays(8))))));
        DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> week =
                DeciderSpec.of(new IntakeDecider().under(People.policy(ParameterKey.DUPLICATE_DAYS, "7")));
        spec.given()
                .when(again)
                .thenEvents(events -> assertThat(repeated(events)).isTrue());
        week.given()
                .when(again)
                .thenEvents(events -> assertThat(repeated(events)).isFalse());
    }

    private static boolean repeated(List<IntakeEvent> events) {
        return ((CaseRegistered) events.getFirst()).reopenOf().orElseThrow().repeated();
    }

    private Optional<ReReflection> linked(IntakeState earlier, Matter matter) {
        return linked(earlier, matter, Policy.PLAN);
    }

    private static Optional<ReReflection> linked(IntakeState earlier, Matter matter, Policy policy) {
        return Reopening.of(Optional.of(new Earlier(EARLIER, earlier)), form(matter), NOW, policy);
    }

    private static RegisterCase register(Registration form, Optional<Earlier> earlier) {
        Acceptance plain = acceptance(SIGNED, ScopeCode.REPEAT_VISITS);
        Acceptance again = new Acceptance(
                plain.scope(),
                plain.causes(),
                plain.matter(),
                plain.involvedUnits(),
                plain.windowOpinion(),
                plain.signature(),
                earlier,
                List.of());
        return new RegisterCase(People.CLERK, form, Optional.empty(), again, CASES, NOW);
    }

    private static IntakeState about(Matter matter, Instant closedAt) {
        CaseRegistered it = Stories.registered();
        CaseRegistered named = new CaseRegistered(
                it.caseNo(),
                it.series(),
                it.scopeCodes(),
                form(matter),
                it.causeCodes(),
                it.acceptedBy(),
                it.acceptedAt(),
                it.windowOpinion(),
                it.signature(),
                it.sourceRef(),
                it.reopenOf());
        return folded(named, new ClosureNoted(closedAt));
    }

    private static IntakeState closed(Instant at) {
        return folded(and(reviewed(), new ClosureNoted(at)));
    }

    private static Registration form(Matter matter) {
        return new Registration(
                FORM.subject(),
                FORM.reporterKey(),
                FORM.reporterType(),
                FORM.reporterName(),
                FORM.reporterPhone(),
                FORM.organisation(),
                FORM.problem(),
                FORM.demand(),
                FORM.suggestion(),
                Optional.of(matter),
                FORM.involvedUnits(),
                FORM.visitCount());
    }

    private static IntakeEvent[] and(IntakeEvent[] before, IntakeEvent... events) {
        return Stream.concat(Stream.of(before), Stream.of(events)).toArray(IntakeEvent[]::new);
    }

    private static IntakeState folded(IntakeEvent... events) {
        IntakeDecider decider = new IntakeDecider();
        IntakeState state = decider.initial();
        for (IntakeEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }
}
