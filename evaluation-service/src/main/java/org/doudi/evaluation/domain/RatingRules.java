package org.doudi.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.EvaluationCommand.Attempt;
import org.doudi.evaluation.domain.EvaluationCommand.Invite;
import org.doudi.evaluation.domain.EvaluationCommand.Rate;
import org.doudi.evaluation.domain.EvaluationState.AwaitingRating;
import org.doudi.evaluation.domain.EvaluationState.Calls;
import org.doudi.evaluation.domain.EvaluationState.Closed;
import org.doudi.evaluation.domain.EvaluationState.FollowUp;
import org.doudi.evaluation.domain.EvaluationState.NotOpened;
import org.doudi.evaluation.domain.EvaluationState.Past;
import org.doudi.evaluation.domain.EvaluationState.SentBack;
import org.doudi.evaluation.domain.EvaluationState.Subject;
import org.doudi.evaluation.domain.EvaluationState.Visited;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAttempted;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.RatingLevel;

/// 评价 — 三.5: three levels, given by the reporter, never by default.
final class RatingRules {
    private static final String CLAUSE = "三.5";
    private static final int FIRST_ROUND = 1;

    private RatingRules() {}

    static List<EvaluationEvent> invite(Invite command, EvaluationState state) {
        AwaitingRating awaiting = awaiting(state);
        return List.of(new RatingInvited(awaiting.subject().round(), command.method(), command.by()));
    }

    static List<EvaluationEvent> attempt(Attempt command, EvaluationState state) {
        AwaitingRating awaiting = awaiting(state);
        return List.of(
                new RatingAttempted(awaiting.subject().round(), command.outcome(), command.method(), command.by()));
    }

    static List<EvaluationEvent> rate(Rate command, EvaluationState state) {
        return switch (state) {
            case AwaitingRating awaiting -> rated(command, awaiting.subject(), awaiting.past());
            case FollowUp following
            when following.past().level().isEmpty() -> rated(command, following.subject(), following.past());
            case FollowUp _, Closed _, SentBack _ ->
                throw Refusal.conflict("rating.already-rated", CLAUSE, "本轮已经评价，不能再次评价");
            case NotOpened _ -> throw notYet();
        };
    }

    private static List<EvaluationEvent> rated(Rate command, Subject subject, Past past) {
        RatingLevel level = command.raw().mapped();
        List<EvaluationEvent> events = new ArrayList<>();
        events.add(new Rated(
                subject.kind(),
                subject.round(),
                level,
                command.raw().scale(),
                command.raw().level(),
                command.reasons(),
                command.comment(),
                command.channel(),
                command.rater(),
                command.typedBy(),
                command.now()));
        events.addAll(consequence(subject, past, level));
        return List.copyOf(events);
    }

    private static List<EvaluationEvent> consequence(Subject subject, Past past, RatingLevel level) {
        return switch (level) {
            case SATISFIED, BASICALLY_SATISFIED -> good(subject, past, Optional.of(level));
            case DISSATISFIED -> bad(subject, past);
        };
    }

    /// A case that ever was 不满意, and every rework, is visited before it closes.
    private static List<EvaluationEvent> good(Subject subject, Past past, Optional<RatingLevel> level) {
        boolean visitFirst = past.everBad() || subject.round() > FIRST_ROUND;
        if (!visitFirst || past.visited() == Visited.SATISFIED) {
            return List.of(Closing.closed(subject, level));
        }
        return List.of(new FollowUpScheduled(subject.round()));
    }

    /// 退回重办. What was answered on the spot goes to the meeting (intake asks for it); a “cannot” is looked at again
    /// once
    /// (routing asks for it), and then visited.
    private static List<EvaluationEvent> bad(Subject subject, Past past) {
        return switch (subject.kind()) {
            case HANDLING ->
                List.of(new ReworkOrdered(
                        subject.itemNo(), subject.round(), subject.round() + 1, subject.units(), "评价为不满意"));
            case ON_SITE -> List.of();
            case CANNOT -> past.everBad() ? List.of(new FollowUpScheduled(subject.round())) : List.of();
            case SUPERIOR, WORKING_GROUP -> List.of(new FollowUpScheduled(subject.round()));
        };
    }

    /// Unrated is a value of its own; it needs an attempt that reached the reporter.
    static List<EvaluationEvent> expire(EvaluationState state) {
        if (!(state instanceof AwaitingRating awaiting) || awaiting.calls() != Calls.REACHED) {
            return List.of();
        }
        List<EvaluationEvent> events = new ArrayList<>();
        events.add(
                new RatingExpired(awaiting.subject().kind(), awaiting.subject().round()));
        events.addAll(good(awaiting.subject(), awaiting.past(), Optional.empty()));
        return List.copyOf(events);
    }

    private static AwaitingRating awaiting(EvaluationState state) {
        if (state instanceof AwaitingRating awaiting) {
            return awaiting;
        }
        throw state instanceof NotOpened ? notYet() : Refusal.conflict("rating.not-awaited", CLAUSE, "该办件现在不在待评价状态");
    }

    private static Refusal notYet() {
        return Refusal.conflict("rating.nothing-to-rate", CLAUSE, "该办件尚未办结，不能评价");
    }

    /// Whether a 不满意 hands the case to another stage without a word of this one.
    static boolean sendsBack(EvaluationSubject subject, Past before) {
        return switch (subject) {
            case ON_SITE -> true;
            case CANNOT -> !before.everBad();
            case HANDLING, SUPERIOR, WORKING_GROUP -> false;
        };
    }
}
