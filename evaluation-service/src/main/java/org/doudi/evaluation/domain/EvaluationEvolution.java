package org.doudi.evaluation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doudi.evaluation.domain.EvaluationState.AwaitingRating;
import org.doudi.evaluation.domain.EvaluationState.Calls;
import org.doudi.evaluation.domain.EvaluationState.FollowUp;
import org.doudi.evaluation.domain.EvaluationState.Past;
import org.doudi.evaluation.domain.EvaluationState.SentBack;
import org.doudi.evaluation.domain.EvaluationState.Subject;
import org.doudi.evaluation.domain.EvaluationState.Visited;
import org.doudi.evaluation.domain.EvaluationState.Visits;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAttempted;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;

/// What an event changes.
final class EvaluationEvolution {
    private EvaluationEvolution() {}

    static EvaluationState evolve(EvaluationState state, EvaluationEvent event) {
        return switch (event) {
            case EvaluationOpened opened ->
                new AwaitingRating(subject(opened), Calls.NONE, past(state).anew());
            case EvaluationEvent.RatingInvited _ -> called(state, Calls.INVITED);
            case RatingAttempted attempted ->
                attempted.outcome() == AttemptOutcome.REACHED ? called(state, Calls.REACHED) : state;
            case Rated rated -> rated(state, rated);
            case EvaluationEvent.FollowUpScheduled _ -> new FollowUp(subjectOf(state), Visits.NONE, past(state));
            case EvaluationEvent.ReworkOrdered _ -> new SentBack(subjectOf(state), past(state));
            case FollowUpVisited visited -> visited(state, visited);
            case FollowUpFailed failed -> failed(state, failed);
            case EvaluationEvent.CaseClosed _ -> new EvaluationState.Closed();
            case EvaluationEvent.RatingExpired _, EvaluationEvent.LeaderTookCase _ -> state;
        };
    }

    private static Subject subject(EvaluationOpened opened) {
        return new Subject(opened.subject(), opened.itemNo(), opened.round(), opened.units());
    }

    /// Having reached the reporter is not undone by a later call.
    private static EvaluationState called(EvaluationState state, Calls calls) {
        return state instanceof AwaitingRating awaiting && awaiting.calls() != Calls.REACHED
                ? new AwaitingRating(awaiting.subject(), calls, awaiting.past())
                : state;
    }

    private static EvaluationState rated(EvaluationState state, Rated rated) {
        Past before = past(state);
        Past after = before.rated(rated.level());
        boolean sentBack = rated.level() == RatingLevel.DISSATISFIED && RatingRules.sendsBack(rated.subject(), before);
        if (sentBack) {
            return new SentBack(subjectOf(state), after);
        }
        return switch (state) {
            case AwaitingRating awaiting -> new AwaitingRating(awaiting.subject(), awaiting.calls(), after);
            case FollowUp following -> new FollowUp(following.subject(), following.visits(), after);
            case EvaluationState.NotOpened _, SentBack _, EvaluationState.Closed _ -> state;
        };
    }

    private static EvaluationState visited(EvaluationState state, FollowUpVisited visit) {
        Visited result = visit.satisfaction() == ReplySatisfaction.SATISFIED ? Visited.SATISFIED : Visited.DISSATISFIED;
        Past past = past(state).with(result);
        return switch (state) {
            case AwaitingRating awaiting -> new AwaitingRating(awaiting.subject(), awaiting.calls(), past);
            case FollowUp following -> new FollowUp(following.subject(), following.visits(), past);
            case EvaluationState.NotOpened _, SentBack _, EvaluationState.Closed _ -> state;
        };
    }

    private static EvaluationState failed(EvaluationState state, FollowUpFailed failed) {
        if (!(state instanceof FollowUp following)) {
            return state;
        }
        List<LocalDate> days = new ArrayList<>(following.visits().failedOn());
        days.add(failed.on());
        return new FollowUp(following.subject(), new Visits(days), following.past());
    }

    private static Subject subjectOf(EvaluationState state) {
        return switch (state) {
            case AwaitingRating awaiting -> awaiting.subject();
            case SentBack sentBack -> sentBack.subject();
            case FollowUp following -> following.subject();
            case EvaluationState.NotOpened _, EvaluationState.Closed _ ->
                throw new IllegalStateException("an event of rating on a case that is not open to it");
        };
    }

    private static Past past(EvaluationState state) {
        return switch (state) {
            case AwaitingRating awaiting -> awaiting.past();
            case SentBack sentBack -> sentBack.past();
            case FollowUp following -> following.past();
            case EvaluationState.NotOpened _, EvaluationState.Closed _ -> Past.NOTHING;
        };
    }
}
