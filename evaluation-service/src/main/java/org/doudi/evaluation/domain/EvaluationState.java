package org.doudi.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;

/// 评价环节的状态 — §7, owner E.
public sealed interface EvaluationState {
    /// Nothing has come to be rated.
    record NotOpened() implements EvaluationState {}

    /// 待评价.
    record AwaitingRating(Subject subject, Calls calls, Past past) implements EvaluationState {}

    /// 退回重办, or back in review: another stage has the case.
    record SentBack(Subject subject, Past past) implements EvaluationState {}

    /// 跟踪回访.
    record FollowUp(Subject subject, Visits visits, Past past) implements EvaluationState {}

    /// 已闭环.
    record Closed() implements EvaluationState {}

    /// What is being rated.
    ///
    /// @param units who did it
    record Subject(EvaluationSubject kind, int itemNo, int round, List<OrgCode> units) {
        public Subject {
            units = List.copyOf(units);
        }
    }

    /// What was said before.
    ///
    /// @param level     the last rating of the present subject
    /// @param badRatings how many 不满意 the case ever had
    /// @param visited   a follow-up visit of this round found the reporter satisfied
    record Past(Optional<RatingLevel> level, int badRatings, Visited visited) {
        static final Past NOTHING = new Past(Optional.empty(), 0, Visited.NOT_YET);

        Past rated(RatingLevel next) {
            return new Past(Optional.of(next), next == RatingLevel.DISSATISFIED ? badRatings + 1 : badRatings, visited);
        }

        Past anew() {
            return new Past(Optional.empty(), badRatings, Visited.NOT_YET);
        }

        Past with(Visited next) {
            return new Past(level, badRatings, next);
        }

        boolean everBad() {
            return badRatings > 0;
        }
    }

    /// Whether the round was visited.
    enum Visited {
        NOT_YET,
        SATISFIED,
        DISSATISFIED
    }

    /// 联系记录: whether the reporter was asked for the rating, and reached.
    enum Calls {
        NONE,
        INVITED,
        REACHED
    }

    /// 回访尝试: the days of the failed ones, Asia/Shanghai.
    record Visits(List<LocalDate> failedOn) {
        static final Visits NONE = new Visits(List.of());

        public Visits {
            failedOn = List.copyOf(failedOn);
        }
    }

    /// 办件状态, as this stage knows it.
    default Optional<CaseState> shown() {
        return switch (this) {
            case NotOpened _, SentBack _ -> Optional.empty();
            case AwaitingRating awaiting -> Optional.of(shown(awaiting.subject().kind()));
            case FollowUp _ -> Optional.of(CaseState.FOLLOW_UP);
            case Closed _ -> Optional.of(CaseState.CLOSED);
        };
    }

    private static CaseState shown(EvaluationSubject subject) {
        return switch (subject) {
            case ON_SITE -> CaseState.RESOLVED_ON_SITE;
            case HANDLING, SUPERIOR -> CaseState.COMPLETED;
            case CANNOT -> CaseState.CANNOT_REPLIED;
            case WORKING_GROUP -> CaseState.FOLLOW_UP;
        };
    }
}
