package org.doudi.evaluation.domain;

import java.util.List;
import org.doudi.evaluation.domain.EvaluationCommand.Open;
import org.doudi.evaluation.domain.EvaluationState.AwaitingRating;
import org.doudi.evaluation.domain.EvaluationState.Closed;
import org.doudi.evaluation.domain.EvaluationState.FollowUp;
import org.doudi.evaluation.domain.EvaluationState.NotOpened;
import org.doudi.evaluation.domain.EvaluationState.SentBack;
import org.doudi.evaluation.domain.EvaluationState.Subject;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;

/// 待评价: what the other stages have done reaches the reporter's judgement.
final class Opening {
    private Opening() {}

    static List<EvaluationEvent> open(Open command, EvaluationState state) {
        return switch (state) {
            case NotOpened _, SentBack _ -> opened(command);
            // Another item of the case has ended: it is rated with the first.
            case AwaitingRating _, FollowUp _, Closed _ -> List.of();
        };
    }

    private static List<EvaluationEvent> opened(Open command) {
        Subject subject = command.subject();
        EvaluationOpened opened =
                new EvaluationOpened(subject.kind(), subject.itemNo(), subject.round(), subject.units());
        return switch (command.opening()) {
            case TO_BE_RATED -> List.of(opened);
            case TO_BE_VISITED -> List.of(opened, new FollowUpScheduled(subject.round()));
        };
    }
}
