package org.doudi.evaluation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.evaluation.domain.ItemState.FollowUp;
import org.doudi.evaluation.domain.ItemState.Here;
import org.doudi.evaluation.domain.ItemState.Subject;
import org.doudi.evaluation.domain.MergedReporter.Said;
import org.doudi.evaluation.domain.Past.Visited;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.ChiefDecision;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.ItemClosed;
import org.doudi.events.RatingLevel;

/// 闭环 — 三.5, 3.3-7: an item ends; with the last one the case does.
final class Closing {
    private static final int FIRST_ROUND = 1;

    private Closing() {}

    /// Rated well enough, or not rated in time: a case that ever was 不满意, and every rework, is visited first; and
    /// whoever was merged and is 不满意, too — A-22.
    static List<EvaluationEvent> afterRating(EvaluationState state, Here item, Past past) {
        boolean visitFirst = state.everBad() || item.round() > FIRST_ROUND || owedToMerged(state, item) > 0;
        return visitFirst ? visitFirst(state, item, past) : List.of(ended(state, item.subject(), past));
    }

    /// The visits that are owed may have been made already, or tried often enough.
    static List<EvaluationEvent> visitFirst(EvaluationState state, Here item, Past past) {
        Subject subject = item.subject();
        if (owed(state, item, past) > 0) {
            return item instanceof FollowUp ? List.of() : List.of(visitDue(subject));
        }
        boolean missed = past.visited() != Visited.SATISFIED && item.visits().exhausted();
        return List.of(missed ? unreachable(state, subject, past) : ended(state, subject, past));
    }

    /// A visit, or an attempt at one. In 跟踪回访 the last one that is owed ends the item; where another one is owed
    /// yet, that one has its own time.
    static List<EvaluationEvent> after(EvaluationEvent visit, int itemNo, EvaluationState before) {
        EvaluationState state = Evolution.evolve(before, visit);
        return before.items().get(itemNo) instanceof FollowUp was
                        && state.items().get(itemNo) instanceof FollowUp item
                ? Stream.concat(Stream.of(visit), after(item, state, owed(before, was, was.past())))
                        .toList()
                : List.of(visit);
    }

    private static Stream<EvaluationEvent> after(FollowUp item, EvaluationState state, long owedBefore) {
        long owed = owed(state, item, item.past());
        if (owed == 0) {
            return visitFirst(state, item, item.past()).stream();
        }
        return owed < owedBefore ? Stream.of(visitDue(item.subject())) : Stream.empty();
    }

    private static EvaluationEvent visitDue(Subject subject) {
        return new FollowUpScheduled(subject.itemNo(), subject.round());
    }

    /// How many visits are owed.
    private static long owed(EvaluationState state, Here item, Past past) {
        return owedToMerged(state, item) + (isOwedToReporter(state, item, past) ? 1 : 0);
    }

    private static long owedToMerged(EvaluationState state, Here item) {
        return state.saidByMerged(item.subject().itemNo(), item.round())
                .filter(Said::isVisitOwed)
                .count();
    }

    /// Not where the item is in 跟踪回访 for a merged reporter's sake alone.
    private static boolean isOwedToReporter(EvaluationState state, Here item, Past past) {
        boolean due = state.everBad()
                || past.badRatings() > 0
                || past.visited() == Visited.DISSATISFIED
                || item.round() > FIRST_ROUND
                || (item instanceof FollowUp && past.level().isEmpty());
        return due && past.visited() != Visited.SATISFIED && !item.visits().exhausted();
    }

    static EvaluationEvent ended(EvaluationState state, Subject subject, Past past) {
        return event(state, subject, kind(subject.kind()), past, Optional.empty());
    }

    static EvaluationEvent unreachable(EvaluationState state, Subject subject, Past past) {
        return event(state, subject, ClosureKind.UNREACHABLE, past, Optional.empty());
    }

    static EvaluationEvent decided(EvaluationState state, Subject subject, Past past, ChiefDecision decision) {
        return event(state, subject, kind(subject.kind()), past, Optional.of(decision));
    }

    private static EvaluationEvent event(
            EvaluationState state, Subject subject, ClosureKind kind, Past past, Optional<ChiefDecision> decision) {
        return state.isLastOpen(subject.itemNo())
                ? new CaseClosed(
                        kind,
                        levelOfCase(state, subject.itemNo(), past),
                        Math.max(state.round(), subject.round()),
                        decision)
                : new ItemClosed(subject.itemNo(), kind, past.level(), subject.round(), decision);
    }

    /// The worst that was said of any item; a case with an item that nobody rated is not satisfied — A-31.
    private static Optional<RatingLevel> levelOfCase(EvaluationState state, int itemNo, Past past) {
        List<Optional<RatingLevel>> levels = Stream.concat(
                        state.items().entrySet().stream()
                                .filter(item -> item.getKey() != itemNo)
                                .map(item -> item.getValue().past().level()),
                        Stream.of(past.level()))
                .toList();
        Optional<RatingLevel> worst = levels.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        boolean allRated = levels.stream().allMatch(Optional::isPresent);
        return worst.filter(level -> allRated || level == RatingLevel.DISSATISFIED);
    }

    private static ClosureKind kind(EvaluationSubject subject) {
        return switch (subject) {
            case ON_SITE -> ClosureKind.RESOLVED_ON_SITE;
            case HANDLING -> ClosureKind.COMPLETED;
            case CANNOT -> ClosureKind.CANNOT;
            case SUPERIOR -> ClosureKind.SUPERIOR;
            case WORKING_GROUP -> ClosureKind.WORKING_GROUP;
        };
    }
}
