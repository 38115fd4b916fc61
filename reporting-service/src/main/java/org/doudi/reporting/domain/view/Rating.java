package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.RatingLevel;

/// 评价 — 三.5: what the reporter said of one round. 未评价 is a value of its own.
public record Rating(
        EvaluationSubject subject, int itemNo, int round, Optional<Instant> invitedAt, Optional<Answer> answer) {
    static Rating opened(EvaluationSubject subject, int itemNo, int round) {
        return new Rating(subject, itemNo, round, Optional.empty(), Optional.empty());
    }

    public Rating invited(Instant at) {
        return new Rating(subject, itemNo, round, Optional.of(invitedAt.orElse(at)), answer);
    }

    public Rating answered(Answer given) {
        return new Rating(subject, itemNo, round, invitedAt, Optional.of(given));
    }

    public boolean isOf(EvaluationSubject other, int item, int otherRound) {
        return subject == other && itemNo == item && round == otherRound;
    }

    public Optional<RatingLevel> level() {
        return answer.flatMap(Answer::level);
    }

    /// The end of waiting.
    ///
    /// @param level none where the time ran out
    /// @param typed whether staff typed it in for the reporter
    public record Answer(Optional<RatingLevel> level, Instant at, Typing typed) {}

    /// By whom a rating was entered; figures show the two apart.
    public enum Typing {
        BY_REPORTER,
        BY_STAFF
    }
}
