package org.doudi.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;

/// 事项状态 — where one item of a case stands, from its completion or reply to its end.
public sealed interface ItemState {
    /// 轮次: 1 is the first handling, from 2 on it is 重办.
    int round();

    Past past();

    /// 在其他环节: the review or the units have it, and it has not come here since.
    record Elsewhere(int round, Past past) implements ItemState {
        static final Elsewhere NEW = new Elsewhere(1, Past.NOTHING);
    }

    /// 在评价环节.
    sealed interface Here extends ItemState {
        Subject subject();

        Visits visits();

        @Override
        default int round() {
            return subject().round();
        }
    }

    /// 待评价.
    record AwaitingRating(Subject subject, Calls calls, Visits visits, Past past) implements Here {}

    /// 退回: to be done again, to be looked at again, or back before the meeting; `round` is the one to come.
    record SentBack(Subject subject, int round, Past past) implements ItemState {}

    /// 跟踪回访.
    record FollowUp(Subject subject, Visits visits, Past past) implements Here {}

    /// 已了结.
    record Ended(int round, Past past) implements ItemState {}

    /// What is being rated.
    ///
    /// @param units who did it
    record Subject(EvaluationSubject kind, int itemNo, int round, List<OrgCode> units) {
        public Subject {
            units = List.copyOf(units);
        }
    }

    /// 联系记录: whether a call for the rating reached the reporter.
    enum Calls {
        NOT_REACHED,
        REACHED
    }

    /// 回访尝试: the days of this round's failed ones, Asia/Shanghai.
    record Visits(List<LocalDate> failedOn) {
        private static final int LAST_ATTEMPT = 3;
        static final Visits NONE = new Visits(List.of());

        public Visits {
            failedOn = List.copyOf(failedOn);
        }

        Visits failed(LocalDate day) {
            return new Visits(Stream.concat(failedOn.stream(), Stream.of(day)).toList());
        }

        int next() {
            return failedOn.size() + 1;
        }

        /// The third one ends the trying.
        boolean exhausted() {
            return failedOn.size() >= LAST_ATTEMPT;
        }
    }

    /// As this stage knows it; none while another stage has it.
    default Optional<CaseState> shown() {
        return switch (this) {
            case Elsewhere _, SentBack _ -> Optional.empty();
            case AwaitingRating awaiting -> Optional.of(shown(awaiting.subject().kind()));
            case FollowUp _ -> Optional.of(CaseState.FOLLOW_UP);
            case Ended _ -> Optional.of(CaseState.CLOSED);
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
