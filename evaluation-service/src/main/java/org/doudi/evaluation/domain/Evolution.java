package org.doudi.evaluation.domain;

import java.util.Map;
import java.util.Optional;
import org.doudi.evaluation.domain.BadRating.Standing;
import org.doudi.evaluation.domain.IssuedCode.Use;
import org.doudi.evaluation.domain.ItemState.AwaitingRating;
import org.doudi.evaluation.domain.ItemState.Calls;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.ItemState.FollowUp;
import org.doudi.evaluation.domain.ItemState.Here;
import org.doudi.evaluation.domain.ItemState.SentBack;
import org.doudi.evaluation.domain.ItemState.Subject;
import org.doudi.evaluation.domain.ItemState.Visits;
import org.doudi.evaluation.domain.Past.Visited;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AnonymityNoted;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.CompletionSentBack;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.EvaluationRecusalNoted;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.ItemClosed;
import org.doudi.events.EvaluationEvent.ItemsAwaited;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.EvaluationEvent.MergedReporterEvent;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAppealDecided;
import org.doudi.events.EvaluationEvent.RatingAppealed;
import org.doudi.events.EvaluationEvent.RatingAttempted;
import org.doudi.events.EvaluationEvent.RatingCodeIssued;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingImported;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.RatingPinRefused;
import org.doudi.events.EvaluationEvent.RatingSlipPrinted;
import org.doudi.events.EvaluationEvent.RecheckOrdered;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.EvaluationEvent.SourceNoted;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.StreamId;

/// What an event changes. Never refuses: what is recorded has happened.
final class Evolution {
    private Evolution() {}

    static EvaluationState evolve(EvaluationState state, EvaluationEvent event) {
        return switch (event) {
            case SourceNoted noted -> state.sentBy(noted.sender());
            case AnonymityNoted _ -> state.anonymous();
            case EvaluationRecusalNoted noted -> state.recusing(noted.persons());
            case ItemsAwaited awaited -> awaited(state, awaited);
            case EvaluationOpened opened -> opened(state, opened);
            case RatingAttempted attempted ->
                attempted.outcome() == AttemptOutcome.REACHED ? reached(state, attempted.itemNo()) : state;
            case Rated rated ->
                here(usedUp(contestable(state, rated), rated), rated.itemNo(), item -> rated(item, rated));
            case RatingImported imported -> state.withImported(imported.platformId());
            case RatingCodeIssued issued -> state.with(code(issued));
            case RatingPinRefused refused -> wrongPin(state, refused);
            case RatingAppealed appealed ->
                appealed(state, appealed.itemNo(), appealed.round(), appealed.unit(), Standing.OPEN);
            case RatingAppealDecided decided ->
                appealed(state, decided.itemNo(), decided.round(), decided.unit(), Standing.of(decided.decision()));
            case ReworkOrdered ordered ->
                here(state, ordered.itemNo(), item -> new SentBack(item.subject(), ordered.toRound(), item.past()));
            case RecheckOrdered ordered ->
                here(
                        state,
                        ordered.itemNo(),
                        item -> new SentBack(
                                item.subject(), item.round(), item.past().rechecked()));
            case CompletionSentBack back ->
                state.with(back.itemNo(), new Elsewhere(back.round(), pastOf(state, back.itemNo())));
            case FollowUpScheduled scheduled ->
                here(state, scheduled.itemNo(), item -> new FollowUp(item.subject(), item.visits(), item.past()));
            case FollowUpVisited visited ->
                here(
                        state,
                        visited.itemNo(),
                        item -> with(item, item.visits(), item.past().with(Visited.of(visited.satisfaction()))));
            case FollowUpFailed failed ->
                here(state, failed.itemNo(), item -> with(item, item.visits().failed(failed.on()), item.past()));
            case ItemClosed closed -> ended(state, closed.itemNo());
            case CaseClosed _ -> allEnded(state);
            case MergedReporterEvent merged -> MergedEvolution.evolve(state, merged);
            case RatingInvited _, RatingExpired _, RatingSlipPrinted _, LeaderTookCase _ -> state;
        };
    }

    /// What was being rated when the review took it is in its next round; a new item joins the case's round.
    private static EvaluationState awaited(EvaluationState state, ItemsAwaited event) {
        EvaluationState next = state;
        for (int itemNo : event.itemNos()) {
            ItemState known = state.items().get(itemNo);
            next = next.with(
                    itemNo,
                    known == null
                            ? new Elsewhere(next.round(), Past.NOTHING)
                            : new Elsewhere(known.round() + 1, known.past().reviewed()));
        }
        return next;
    }

    private static EvaluationState opened(EvaluationState state, EvaluationOpened event) {
        Past past = pastOf(state, event.itemNo());
        Subject subject = new Subject(event.subject(), event.itemNo(), event.round(), event.units());
        return state.handledBy(event.units())
                .with(event.itemNo(), new AwaitingRating(subject, Calls.NOT_REACHED, Visits.NONE, past.anew()));
    }

    private static Past pastOf(EvaluationState state, int itemNo) {
        return Optional.ofNullable(state.items().get(itemNo))
                .map(ItemState::past)
                .orElse(Past.NOTHING);
    }

    /// Having reached the reporter is not undone by a later call.
    private static EvaluationState reached(EvaluationState state, int itemNo) {
        return here(
                state,
                itemNo,
                item -> item instanceof AwaitingRating awaiting
                        ? new AwaitingRating(awaiting.subject(), Calls.REACHED, awaiting.visits(), awaiting.past())
                        : item);
    }

    private static EvaluationState contestable(EvaluationState state, Rated rated) {
        return rated.level() == RatingLevel.DISSATISFIED && state.items().get(rated.itemNo()) instanceof Here item
                ? state.with(new BadRating(
                        rated.itemNo(), rated.round(), item.subject().units(), Map.of()))
                : state;
    }

    private static EvaluationState appealed(
            EvaluationState state, int itemNo, int round, OrgCode unit, Standing standing) {
        return state.badRating(itemNo, round)
                .map(bad -> state.with(bad.with(unit, standing)))
                .orElse(state);
    }

    private static IssuedCode code(RatingCodeIssued event) {
        return new IssuedCode(
                event.codeHash(),
                event.itemNo(),
                event.round(),
                event.duplicate(),
                event.until(),
                event.pinTries(),
                0,
                Use.OPEN);
    }

    private static EvaluationState wrongPin(EvaluationState state, RatingPinRefused event) {
        return state.code(event.itemNo(), event.duplicate())
                .map(code -> state.with(code.wrongPin(event.attempt())))
                .orElse(state);
    }

    private static EvaluationState usedUp(EvaluationState state, Rated event) {
        return usedUp(state, event.itemNo(), event.round(), Optional.empty());
    }

    static EvaluationState usedUp(EvaluationState state, int itemNo, int round, Optional<StreamId> duplicate) {
        return state.code(itemNo, duplicate)
                .filter(code -> code.round() == round)
                .map(code -> state.with(code.usedUp()))
                .orElse(state);
    }

    private static ItemState rated(Here item, Rated rated) {
        Past past = item.past().rated(rated.level());
        boolean toTheMeeting =
                rated.subject() == EvaluationSubject.ON_SITE && rated.level() == RatingLevel.DISSATISFIED;
        return toTheMeeting ? new SentBack(item.subject(), item.round(), past) : with(item, item.visits(), past);
    }

    private static Here with(Here item, Visits visits, Past past) {
        return switch (item) {
            case AwaitingRating awaiting -> new AwaitingRating(awaiting.subject(), awaiting.calls(), visits, past);
            case FollowUp following -> new FollowUp(following.subject(), visits, past);
        };
    }

    private static EvaluationState ended(EvaluationState state, int itemNo) {
        ItemState item = state.items().getOrDefault(itemNo, Elsewhere.NEW);
        return state.with(itemNo, new Ended(item.round(), item.past()));
    }

    private static EvaluationState allEnded(EvaluationState state) {
        EvaluationState next = state;
        for (Map.Entry<Integer, ItemState> item : state.items().entrySet()) {
            next = ended(next, item.getKey());
        }
        return next;
    }

    private static EvaluationState here(EvaluationState state, int itemNo, HereChange change) {
        return state.items().get(itemNo) instanceof Here item ? state.with(itemNo, change.apply(item)) : state;
    }

    /// What happens to an item that is with this stage.
    private interface HereChange {
        ItemState apply(Here item);
    }
}
