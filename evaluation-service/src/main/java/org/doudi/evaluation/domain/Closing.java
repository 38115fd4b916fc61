package org.doudi.evaluation.domain;

import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationState.Subject;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.RatingLevel;

/// 闭环.
final class Closing {
    private Closing() {}

    static CaseClosed closed(Subject subject, Optional<RatingLevel> level) {
        return new CaseClosed(kind(subject.kind()), level, subject.round());
    }

    static CaseClosed unreachable(Subject subject, Optional<RatingLevel> level) {
        return new CaseClosed(ClosureKind.UNREACHABLE, level, subject.round());
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
