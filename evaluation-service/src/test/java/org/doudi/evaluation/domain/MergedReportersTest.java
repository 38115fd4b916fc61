package org.doudi.evaluation.domain;

import static org.doudi.evaluation.domain.Told.CHIEF;
import static org.doudi.evaluation.domain.Told.CLERK;
import static org.doudi.evaluation.domain.Told.CODE;
import static org.doudi.evaluation.domain.Told.NOW;
import static org.doudi.evaluation.domain.Told.ONLY;
import static org.doudi.evaluation.domain.Told.UNITS;
import static org.doudi.evaluation.domain.Told.WORDS;
import static org.doudi.evaluation.domain.Told.and;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.failToVisit;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rate;
import static org.doudi.evaluation.domain.Told.rated;
import static org.doudi.evaluation.domain.Told.rework;
import static org.doudi.evaluation.domain.Told.visit;
import static org.doudi.evaluation.domain.Told.visitDue;
import static org.doudi.evaluation.domain.Told.visited;
import static org.doudi.events.RatingLevel.DISSATISFIED;
import static org.doudi.events.RatingLevel.SATISFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.FollowingCommand.NoteLetGo;
import org.doudi.evaluation.domain.FollowingCommand.NoteMerged;
import org.doudi.evaluation.domain.RatingCommand.Attempt;
import org.doudi.evaluation.domain.RatingCommand.Invite;
import org.doudi.evaluation.domain.RatingCommand.Pin;
import org.doudi.evaluation.domain.RatingCommand.RateByCode;
import org.doudi.evaluation.domain.Speaker.Sender;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.evaluation.domain.VisitingCommand.Close;
import org.doudi.evaluation.domain.VisitingCommand.SendBack;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.ChiefDecision;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.ItemsAwaited;
import org.doudi.events.EvaluationEvent.MergedReporterInvited;
import org.doudi.events.EvaluationEvent.MergedReporterLetGo;
import org.doudi.events.EvaluationEvent.MergedReporterMissed;
import org.doudi.events.EvaluationEvent.MergedReporterNoted;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.MergedReporterVisited;
import org.doudi.events.EvaluationEvent.RatingCodeIssued;
import org.doudi.events.EvaluationEvent.RatingPinRefused;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ReworkLevel;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 并入的反映人也可以评价，只计一次；不满意的，须先回访才能了结。
class MergedReportersTest {
    private static final StreamId DUPLICATE = StreamId.named("case", "later");
    private static final StreamId ANOTHER = StreamId.named("case", "latest");
    private static final EvaluationEvent NOTED = new MergedReporterNoted(DUPLICATE);
    private static final EvaluationEvent DONE = opened(EvaluationSubject.HANDLING, 1, 1);
    private static final List<EvaluationEvent> READY = List.of(NOTED, DONE);
    private static final EvaluationEvent GOOD = rated(EvaluationSubject.HANDLING, 1, 1, SATISFIED);
    private static final EvaluationEvent CLOSED = closed(ClosureKind.COMPLETED, Optional.of(SATISFIED), 1);
    private static final EvaluationEvent BAD_TOO = said(DISSATISFIED, 1, Optional.of(CLERK.who()));
    private static final List<EvaluationEvent> TO_VISIT = and(READY, BAD_TOO, GOOD, visitDue(1, 1));
    private static final RatingCodeIssued ISSUED =
            new RatingCodeIssued(1, 1, CODE.hash(), CODE.until(), CODE.pinTries(), Optional.of(DUPLICATE));

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void whoIsMergedAndLetGoIsNotedOnce() {
        spec.given(List.of()).when(new NoteMerged(DUPLICATE)).then(NOTED);
        spec.given(NOTED).when(new NoteMerged(DUPLICATE)).then();
        spec.given(NOTED).when(new NoteLetGo(DUPLICATE)).then(new MergedReporterLetGo(DUPLICATE));
        spec.given(List.of()).when(new NoteLetGo(DUPLICATE)).then();
    }

    @Test
    void theMergedReporterIsInvitedWithACodeOfHisOwn() {
        spec.given(READY)
                .when(merged(new Invite(CLERK, ONLY, ContactMethod.SMS, CODE)))
                .then(new MergedReporterInvited(DUPLICATE, 1, 1, ContactMethod.SMS, CLERK.who()), ISSUED);
        spec.given(READY)
                .when(merged(new Invite(CHIEF, ONLY, ContactMethod.SMS, CODE)))
                .thenRefused("rating.window-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void hisWordEndsNothing_andTakesNoWordFromTheOther() {
        spec.given(READY).when(merged(rate(ONLY, 1))).then(said(SATISFIED, 1, Optional.of(CLERK.who())));
        spec.given(and(READY, said(SATISFIED, 1, Optional.of(CLERK.who()))))
                .when(rate(ONLY, 1))
                .then(GOOD, CLOSED);
        spec.given(READY).when(merged(rate(ONLY, 3))).then(BAD_TOO);
        spec.given(and(READY, BAD_TOO))
                .when(rate(ONLY, 3))
                .then(rated(EvaluationSubject.HANDLING, 1, 1, DISSATISFIED), rework(1, 1));
    }

    @Test
    void heRatesByHisCodeAndPin_andTheCaseClosedDoesNotTakeItFromHim() {
        EvaluationEvent own = said(SATISFIED, 1, Optional.empty(), RatingChannel.QR);
        spec.given(and(READY, ISSUED)).when(byCode(Pin.RIGHT)).then(own);
        spec.given(and(READY, ISSUED, GOOD, CLOSED)).when(byCode(Pin.RIGHT)).then(own);
        spec.given(and(READY, ISSUED))
                .when(byCode(Pin.WRONG))
                .then(new RatingPinRefused(1, 1, 1, Optional.of(DUPLICATE)));
        spec.given(and(READY, ISSUED, own)).when(byCode(Pin.RIGHT)).thenRefused("rating-code.used");
        spec.given(and(READY, ISSUED, new MergedReporterLetGo(DUPLICATE)))
                .when(byCode(Pin.RIGHT))
                .thenRefused("rating-code.expired");
        spec.given(and(READY, ISSUED, rated(EvaluationSubject.HANDLING, 1, 1, DISSATISFIED), rework(1, 1)))
                .when(byCode(Pin.RIGHT))
                .thenRefused("rating-code.expired");
    }

    /// Each has his own: the one does not lock, nor use up, the other's.
    @Test
    void theCodesOfTheTwoAreApart() {
        RatingCodeIssued masters = new RatingCodeIssued(1, 1, "masters", CODE.until(), 1, Optional.empty());
        spec.given(and(READY, ISSUED, masters, new RatingPinRefused(1, 1, 1, Optional.empty())))
                .when(byCode(Pin.WRONG))
                .then(new RatingPinRefused(1, 1, 1, Optional.of(DUPLICATE)));
    }

    @Test
    void heRatesOnceInARound_andOnlyWhatWasDone() {
        spec.given(and(READY, BAD_TOO)).when(merged(rate(ONLY, 1))).thenRefused("rating.already-rated");
        spec.given(NOTED, new ItemsAwaited(List.of(1)))
                .when(merged(rate(ONLY, 1)))
                .thenRefused("rating.nothing-to-rate");
        spec.given(and(READY, rated(EvaluationSubject.HANDLING, 1, 1, DISSATISFIED), rework(1, 1)))
                .when(merged(rate(ONLY, 1)))
                .thenRefused("rating.not-awaited");
        spec.given(and(
                        READY,
                        BAD_TOO,
                        rated(EvaluationSubject.HANDLING, 1, 1, DISSATISFIED),
                        rework(1, 1),
                        opened(EvaluationSubject.HANDLING, 1, 2)))
                .when(merged(rate(ONLY, 1)))
                .then(said(SATISFIED, 2, Optional.of(CLERK.who())));
    }

    @Test
    void whoIsNotMergedOrAnonymousOrSentByAnotherHasNoSay() {
        spec.given(DONE).when(merged(rate(ONLY, 1))).thenRefused("merging.not-merged");
        spec.given(READY)
                .when(new ForMerged(new MergedCase(DUPLICATE, EvaluationState.NOTHING.anonymous()), rate(ONLY, 1)))
                .thenRefused("rating.anonymous");
        Sender hotline = new Sender("client:hotline");
        spec.given(READY).when(merged(rate(hotline, ONLY, new RawRating(3, 1)))).thenRefused("case.unknown");
        spec.given(READY)
                .when(new ForMerged(
                        new MergedCase(DUPLICATE, EvaluationState.NOTHING.sentBy("client:hotline")),
                        rate(hotline, ONLY, new RawRating(3, 1))))
                .then(said(SATISFIED, 1, Optional.empty()));
        spec.given(READY)
                .when(merged(new Attempt(CLERK, ONLY, AttemptOutcome.REACHED, ContactMethod.PHONE)))
                .thenRefused("merging.goes-on-as-master");
    }

    @Test
    void theItemWaitsForTheVisitOfWhoeverIsDissatisfied() {
        spec.given(and(READY, BAD_TOO)).when(rate(ONLY, 1)).then(GOOD, visitDue(1, 1));
        spec.given(TO_VISIT)
                .when(merged(visit(ONLY, ReplySatisfaction.SATISFIED)))
                .then(visitedToo(ReplySatisfaction.SATISFIED), CLOSED);
        spec.given(and(READY, BAD_TOO))
                .when(merged(visit(ONLY, ReplySatisfaction.SATISFIED)))
                .thenRefused("follow-up.not-due");
        spec.given(and(READY, GOOD, CLOSED))
                .when(merged(visit(ONLY, ReplySatisfaction.SATISFIED)))
                .thenRefused("follow-up.not-due");
        Staff coordinator = new Staff(new StaffId("xtzy-bdc"), Set.of(Role.COORDINATOR));
        spec.given(TO_VISIT)
                .when(merged(new VisitingCommand.Visit(
                        coordinator, ONLY, ContactMethod.PHONE, ReplySatisfaction.SATISFIED, WORDS)))
                .thenRefused("follow-up.window-only", Refusal.Kind.FORBIDDEN);
    }

    /// 三.5: of a case that ever was 不满意 its own reporter is visited, too; each visit has its own time.
    @Test
    void everyVisitThatIsOwedIsMade() {
        List<EvaluationEvent> both = List.of(
                NOTED,
                new MergedReporterNoted(ANOTHER),
                opened(EvaluationSubject.WORKING_GROUP, 1, 1),
                visitDue(1, 1),
                BAD_TOO);
        EvaluationEvent end = closed(ClosureKind.WORKING_GROUP, Optional.empty(), 1);
        spec.given(both)
                .when(visit(ONLY, ReplySatisfaction.SATISFIED))
                .then(visited(1, 1, ReplySatisfaction.SATISFIED), visitDue(1, 1));
        spec.given(and(both, visited(1, 1, ReplySatisfaction.SATISFIED), visitDue(1, 1)))
                .when(merged(visit(ONLY, ReplySatisfaction.SATISFIED)))
                .then(visitedToo(ReplySatisfaction.SATISFIED), end);
        spec.given(both)
                .when(merged(visit(ONLY, ReplySatisfaction.SATISFIED)))
                .then(visitedToo(ReplySatisfaction.SATISFIED), visitDue(1, 1));
        spec.given(and(both, visitedToo(ReplySatisfaction.SATISFIED), visitDue(1, 1)))
                .when(visit(ONLY, ReplySatisfaction.SATISFIED))
                .then(visited(1, 1, ReplySatisfaction.SATISFIED), end);
    }

    @Test
    void threeAttemptsEndTheTrying() {
        List<EvaluationEvent> twice = and(TO_VISIT, missed(1, "2026-04-28"), missed(2, "2026-04-29"));
        spec.given(twice).when(merged(failToVisit(ONLY, NOW))).then(missed(3, "2026-04-30"), CLOSED);
        spec.given(and(TO_VISIT, missed(1, "2026-04-30")))
                .when(merged(failToVisit(ONLY, NOW)))
                .thenRefused("follow-up.same-day");
    }

    @Test
    void visitedInVainItIsTheDutyChiefs() {
        List<EvaluationEvent> inVain = and(TO_VISIT, visitedToo(ReplySatisfaction.DISSATISFIED));
        spec.given(TO_VISIT)
                .when(merged(visit(ONLY, ReplySatisfaction.DISSATISFIED)))
                .then(visitedToo(ReplySatisfaction.DISSATISFIED));
        spec.given(TO_VISIT).when(new SendBack(CHIEF, ONLY)).thenRefused("rework.not-visited");
        spec.given(inVain)
                .when(new SendBack(CHIEF, ONLY))
                .then(new ReworkOrdered(1, 1, 2, UNITS, "回访不满意", Optional.of(ReworkLevel.UNITS)));
        spec.given(inVain)
                .when(new Close(CHIEF, ONLY, WORDS))
                .then(new CaseClosed(
                        ClosureKind.COMPLETED,
                        Optional.of(SATISFIED),
                        1,
                        Optional.of(new ChiefDecision(CHIEF.who(), WORDS))));
    }

    @Test
    void whoIsLetGoIsNotWaitedFor() {
        spec.given(and(READY, BAD_TOO, new MergedReporterLetGo(DUPLICATE)))
                .when(rate(ONLY, 1))
                .then(GOOD, CLOSED);
    }

    private static ForMerged merged(EvaluationCommand asked) {
        return new ForMerged(new MergedCase(DUPLICATE, EvaluationState.NOTHING), asked);
    }

    private static RateByCode byCode(Pin pin) {
        return new RateByCode(
                CODE.hash(), pin, new RawRating(3, 1), List.of(), Optional.empty(), RatingChannel.QR, NOW);
    }

    private static MergedReporterRated said(RatingLevel level, int round, Optional<StaffId> typedBy) {
        return said(level, round, typedBy, RatingChannel.PHONE);
    }

    private static MergedReporterRated said(
            RatingLevel level, int round, Optional<StaffId> typedBy, RatingChannel channel) {
        return new MergedReporterRated(
                DUPLICATE,
                1,
                round,
                level,
                3,
                level == SATISFIED ? 1 : 3,
                List.of(),
                Optional.empty(),
                channel,
                Rater.REPORTER,
                typedBy,
                NOW);
    }

    private static MergedReporterVisited visitedToo(ReplySatisfaction satisfaction) {
        return new MergedReporterVisited(DUPLICATE, 1, 1, ContactMethod.PHONE, satisfaction, WORDS, CLERK.who(), 1);
    }

    private static MergedReporterMissed missed(int attempt, String day) {
        return new MergedReporterMissed(
                DUPLICATE, 1, 1, ContactMethod.PHONE, CLERK.who(), attempt, LocalDate.parse(day));
    }
}
