package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.EXEMPT;
import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.SIGNED;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.awaitingMaterials;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.replied;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.IntakeEvent.ToleranceAccepted;
import org.doudi.events.IntakeEvent.ToleranceCommitmentMade;
import org.doudi.events.IntakeEvent.ToleranceEndorsed;
import org.doudi.events.IntakeEvent.ToleranceLapsed;
import org.doudi.events.IntakeEvent.ToleranceMaterialsSupplied;
import org.doudi.events.IntakeEvent.ToleranceRefused;
import org.doudi.events.IntakeEvent.ToleranceUndone;
import org.doudi.events.OrgCode;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.FollowingCommand.ToleranceRanOut;
import org.doudi.intake.domain.ToleranceCommand.AcceptTolerance;
import org.doudi.intake.domain.ToleranceCommand.CommitToSupply;
import org.doudi.intake.domain.ToleranceCommand.EndorseTolerance;
import org.doudi.intake.domain.ToleranceCommand.RefuseTolerance;
import org.doudi.intake.domain.ToleranceCommand.SupplyMaterials;
import org.doudi.intake.domain.ToleranceCommand.UndoTolerance;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 容缺受理 — 四(三): 承诺、背书、受理 in this order.
class TolerancesTest {
    private static final OrgCode BDC = People.BDC;
    private static final OrgCode SWJ = People.SWJ;
    private static final Staff UNIT = new Staff(People.OF_BDC, Set.of(Role.COORDINATOR));
    private static final Staff OF_SWJ = new Staff(new StaffId("coord-swj"), Set.of(Role.COORDINATOR));
    private static final List<SealedText> LIST = List.of(TEXT);

    private static final ToleranceCommitmentMade COMMITTED = committed(BDC, LATER);
    private static final ToleranceEndorsed ENDORSED = new ToleranceEndorsed(BDC, People.CLERK.who());
    private static final ToleranceAccepted ACCEPTED = new ToleranceAccepted(BDC, LATER, UNIT.who());
    private static final ToleranceLapsed LAPSED = new ToleranceLapsed(BDC, LATER);
    private static final ToleranceUndone UNDONE = new ToleranceUndone(BDC, TEXT, UNIT.who());
    private static final ToleranceRefused REFUSED = new ToleranceRefused(BDC, TEXT, UNIT.who());

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theApplicantPromisesThenTheWindowEndorsesThenTheDepartmentAccepts() {
        spec.given(consulting()).when(commit(People.CLERK)).then(COMMITTED);
        spec.given(story(COMMITTED)).when(endorse(People.CLERK, NOW)).then(ENDORSED);
        spec.given(story(COMMITTED, ENDORSED)).when(accept(UNIT, BDC, NOW)).then(ACCEPTED);
    }

    @Test
    void inNoOtherOrder() {
        spec.given(consulting())
                .when(endorse(People.CLERK, NOW))
                .thenRefused("tolerance.unknown", Refusal.Kind.UNKNOWN);
        spec.given(consulting()).when(accept(UNIT, BDC, NOW)).thenRefused("tolerance.unknown", Refusal.Kind.UNKNOWN);
        spec.given(story(COMMITTED))
                .when(accept(UNIT, BDC, NOW))
                .thenRefused("tolerance.not-endorsed", Refusal.Kind.CONFLICT);
        spec.given(story(COMMITTED))
                .when(new RefuseTolerance(UNIT, BDC, BDC, TEXT))
                .thenRefused("tolerance.not-endorsed", Refusal.Kind.CONFLICT);
        spec.given(story(COMMITTED, ENDORSED))
                .when(endorse(People.CLERK, NOW))
                .thenRefused("tolerance.not-committed", Refusal.Kind.CONFLICT);
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED))
                .when(accept(UNIT, BDC, NOW))
                .thenRefused("tolerance.not-endorsed", Refusal.Kind.CONFLICT);
    }

    @Test
    void whileTheCaseIsTalkedThroughOrHandled() {
        for (IntakeEvent[] here : List.of(consulting(), awaitingMaterials(), assignedOnSite(), reviewed())) {
            spec.given(here).when(commit(People.CHIEF)).then(committed(BDC, LATER, People.CHIEF));
        }
        spec.given(registered()).when(commit(People.CLERK)).thenRefused("consultation.not-started");
        spec.given(resolved()).when(commit(People.CLERK)).thenRefused("consultation.ended");
        spec.given(reflected()).when(commit(People.CLERK)).thenRefused("case.not-registered");
        spec.given(notAccepted()).when(commit(People.CLERK)).thenRefused("case.not-accepted");
        spec.given(story(new CaseWithdrawn())).when(commit(People.CLERK)).thenRefused("case.withdrawn");
        spec.given().when(commit(People.CLERK)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void theWindowTakesThePromiseAndEndorsesIt() {
        spec.given(consulting()).when(commit(UNIT)).thenRefused("case.window-only", Refusal.Kind.FORBIDDEN);
        spec.given(story(COMMITTED)).when(endorse(UNIT, NOW)).thenRefused("case.window-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void onlyTheDepartmentItselfAccepts() {
        for (Staff other : List.of(People.CLERK, People.CHIEF, People.LEAD)) {
            spec.given(story(COMMITTED, ENDORSED))
                    .when(accept(other, BDC, NOW))
                    .thenRefused("tolerance.unit-only", Refusal.Kind.FORBIDDEN);
        }
        spec.given(story(COMMITTED, ENDORSED))
                .when(accept(OF_SWJ, SWJ, NOW))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(story(COMMITTED, ENDORSED))
                .when(new RefuseTolerance(OF_SWJ, SWJ, BDC, TEXT))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED))
                .when(new SupplyMaterials(OF_SWJ, SWJ, BDC, LIST))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED, LAPSED))
                .when(new UndoTolerance(OF_SWJ, SWJ, BDC, TEXT))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void thePromiseSaysWhatIsMissingAndUntilWhenAndIsSigned() {
        spec.given(consulting())
                .when(commit(List.of(), LATER, SIGNED))
                .thenRefused("tolerance.list-missing", Refusal.Kind.INVALID);
        spec.given(consulting())
                .when(commit(LIST, LATER, EXEMPT))
                .thenRefused("tolerance.signature-missing", Refusal.Kind.INVALID);
        spec.given(consulting())
                .when(commit(LIST, NOW, SIGNED))
                .thenRefused("tolerance.date-in-past", Refusal.Kind.INVALID);
        spec.given(consulting())
                .when(commit(LIST, NOW.plus(Duration.ofDays(366)), SIGNED))
                .thenRefused("tolerance.date-too-far", Refusal.Kind.INVALID);
    }

    @Test
    void aPromiseWhoseTimeIsPastIsWrittenAnew() {
        spec.given(story(COMMITTED))
                .when(endorse(People.CLERK, LATER))
                .thenRefused("tolerance.promise-past", Refusal.Kind.CONFLICT);
        spec.given(story(COMMITTED, ENDORSED))
                .when(accept(UNIT, BDC, LATER))
                .thenRefused("tolerance.promise-past", Refusal.Kind.CONFLICT);
        spec.given(story(COMMITTED)).when(commit(People.CLERK)).then(COMMITTED);
    }

    @Test
    void oneAtATimeForAUnitAndAnotherUnitItsOwn() {
        for (IntakeEvent[] open : List.of(
                story(COMMITTED, ENDORSED),
                story(COMMITTED, ENDORSED, ACCEPTED),
                story(COMMITTED, ENDORSED, ACCEPTED, LAPSED))) {
            spec.given(open).when(commit(People.CLERK)).thenRefused("tolerance.still-open", Refusal.Kind.CONFLICT);
        }
        for (IntakeEvent[] settled : List.of(
                story(COMMITTED, ENDORSED, REFUSED),
                story(COMMITTED, ENDORSED, ACCEPTED, supplied(UNIT)),
                story(COMMITTED, ENDORSED, ACCEPTED, LAPSED, UNDONE))) {
            spec.given(settled).when(commit(People.CLERK)).then(COMMITTED);
        }
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED))
                .when(new CommitToSupply(People.CLERK, SWJ, LIST, LATER, SIGNED, NOW))
                .then(committed(SWJ, LATER));
    }

    @Test
    void theDepartmentMayRefuse() {
        spec.given(story(COMMITTED, ENDORSED))
                .when(new RefuseTolerance(UNIT, BDC, BDC, TEXT))
                .then(REFUSED);
        spec.given(story(COMMITTED, ENDORSED, REFUSED))
                .when(accept(UNIT, BDC, NOW))
                .thenRefused("tolerance.not-endorsed");
    }

    @Test
    void whatWasMissingIsSuppliedInTimeOrLate() {
        for (IntakeEvent[] awaiting :
                List.of(story(COMMITTED, ENDORSED, ACCEPTED), story(COMMITTED, ENDORSED, ACCEPTED, LAPSED))) {
            spec.given(awaiting).when(new SupplyMaterials(UNIT, BDC, BDC, LIST)).then(supplied(UNIT));
            spec.given(awaiting)
                    .when(new SupplyMaterials(People.CLERK, People.WINDOW, BDC, List.of()))
                    .then(supplied(People.CLERK));
        }
        spec.given(story(COMMITTED, ENDORSED))
                .when(new SupplyMaterials(People.CLERK, People.WINDOW, BDC, LIST))
                .thenRefused("tolerance.nothing-awaited", Refusal.Kind.CONFLICT);
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED, supplied(UNIT)))
                .when(new SupplyMaterials(UNIT, BDC, BDC, LIST))
                .thenRefused("tolerance.nothing-awaited", Refusal.Kind.CONFLICT);
    }

    @Test
    void aPromiseRunsOutOnceAndOnlyWhileItIsAwaited() {
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED))
                .when(new ToleranceRanOut(BDC, LATER))
                .then(LAPSED);
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED, LAPSED))
                .when(new ToleranceRanOut(BDC, LATER))
                .thenNothing();
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED, supplied(UNIT)))
                .when(new ToleranceRanOut(BDC, LATER))
                .thenNothing();
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED))
                .when(new ToleranceRanOut(BDC, NOW))
                .thenNothing();
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED))
                .when(new ToleranceRanOut(SWJ, LATER))
                .thenNothing();
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED, new CaseWithdrawn()))
                .when(new ToleranceRanOut(BDC, LATER))
                .thenNothing();
    }

    @Test
    void whatWasGrantedIsUndoneOnlyAfterThePromiseRanOut() {
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED, LAPSED))
                .when(new UndoTolerance(UNIT, BDC, BDC, TEXT))
                .then(UNDONE);
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED))
                .when(new UndoTolerance(UNIT, BDC, BDC, TEXT))
                .thenRefused("tolerance.not-lapsed", Refusal.Kind.CONFLICT);
        spec.given(story(COMMITTED, ENDORSED, ACCEPTED, LAPSED))
                .when(new UndoTolerance(People.CLERK, People.WINDOW, BDC, TEXT))
                .thenRefused("tolerance.unit-only", Refusal.Kind.FORBIDDEN);
    }

    /// 四(三): the case goes on, and even ends.
    @Test
    void theCaseGoesOnMeanwhile() {
        IntakeEvent[] ended = story(
                COMMITTED,
                ENDORSED,
                ACCEPTED,
                replied(ReplySatisfaction.SATISFIED),
                new OnSiteResolved(ResolvedKind.DONE, Optional.empty(), NOW));
        assertThat(Standing.of(folded(story(COMMITTED, ENDORSED, ACCEPTED))))
                .isEqualTo(Standing.of(folded(consulting())));
        spec.given(ended).when(new ToleranceRanOut(BDC, LATER)).then(LAPSED);
        spec.given(ended).when(new SupplyMaterials(UNIT, BDC, BDC, LIST)).then(supplied(UNIT));
    }

    private static IntakeEvent[] story(IntakeEvent... then) {
        return Stream.concat(Stream.of(consulting()), Stream.of(then)).toArray(IntakeEvent[]::new);
    }

    private static IntakeState folded(IntakeEvent... events) {
        IntakeDecider decider = new IntakeDecider();
        IntakeState state = decider.initial();
        for (IntakeEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static ToleranceCommitmentMade committed(OrgCode unit, Instant until) {
        return committed(unit, until, People.CLERK);
    }

    private static ToleranceCommitmentMade committed(OrgCode unit, Instant until, Staff by) {
        return new ToleranceCommitmentMade(unit, LIST, until, SIGNED, by.who());
    }

    private static ToleranceMaterialsSupplied supplied(Staff by) {
        return new ToleranceMaterialsSupplied(BDC, LIST, by.who());
    }

    private static CommitToSupply commit(Staff by) {
        return new CommitToSupply(by, BDC, LIST, LATER, SIGNED, NOW);
    }

    private static CommitToSupply commit(List<SealedText> items, Instant until, Signature signature) {
        return new CommitToSupply(People.CLERK, BDC, items, until, signature, NOW);
    }

    private static EndorseTolerance endorse(Staff by, Instant now) {
        return new EndorseTolerance(by, BDC, now);
    }

    private static AcceptTolerance accept(Staff by, OrgCode asking, Instant now) {
        return new AcceptTolerance(by, asking, BDC, now);
    }
}
