package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;

/// 评价 — 三.5: what the reporter said of one round. 未评价 is a value of its own.
///
/// @param appeals 差评申诉, one of a unit at most
public record Rating(
        EvaluationSubject subject,
        int itemNo,
        int round,
        Optional<Instant> invitedAt,
        Optional<Answer> answer,
        List<Appeal> appeals) {
    public Rating {
        appeals = List.copyOf(appeals);
    }

    static Rating opened(EvaluationSubject subject, int itemNo, int round) {
        return new Rating(subject, itemNo, round, Optional.empty(), Optional.empty(), List.of());
    }

    public Rating invited(Instant at) {
        return new Rating(subject, itemNo, round, Optional.of(invitedAt.orElse(at)), answer, appeals);
    }

    public Rating answered(Answer given) {
        return new Rating(subject, itemNo, round, invitedAt, Optional.of(given), appeals);
    }

    public Rating appealed(Appeal next) {
        List<Appeal> others = appeals.stream()
                .filter(appeal -> !appeal.unit().equals(next.unit()))
                .toList();
        return new Rating(subject, itemNo, round, invitedAt, answer, Routing.added(others, next));
    }

    public boolean bad() {
        return level().filter(RatingLevel.DISSATISFIED::equals).isPresent();
    }

    public boolean contested() {
        return appeals.stream().anyMatch(appeal -> appeal.decision().isEmpty());
    }

    /// 复核成立: the rating does not stand in this unit's figures.
    public boolean annulledFor(OrgCode unit) {
        return appeals.stream()
                .anyMatch(appeal -> appeal.unit().equals(unit)
                        && appeal.decision()
                                .filter(AppealDecision.UPHELD::equals)
                                .isPresent());
    }

    public boolean isOf(EvaluationSubject other, int item, int otherRound) {
        return subject == other && itemNo == item && round == otherRound;
    }

    public Optional<RatingLevel> level() {
        return answer.flatMap(Answer::level);
    }

    /// 差评申诉 of one unit; no decision as long as it is open.
    public record Appeal(OrgCode unit, Optional<AppealDecision> decision) {}

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
