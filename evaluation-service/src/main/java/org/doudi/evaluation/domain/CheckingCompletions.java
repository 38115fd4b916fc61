package org.doudi.evaluation.domain;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.ItemState.AwaitingRating;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.ItemState.FollowUp;
import org.doudi.evaluation.domain.ItemState.SentBack;
import org.doudi.evaluation.domain.ItemState.Subject;
import org.doudi.evaluation.domain.VisitingCommand.ReturnCompletion;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.CompletionSentBack;
import org.doudi.events.EvaluationEvent.EvaluationSubject;

/// 办结审核 — §7: what the units say is done, the window looks at before the reporter rates it. The stage
/// of rating has it by then, so it is asked here: a rating and a return cannot both win.
final class CheckingCompletions {
    private CheckingCompletions() {}

    static List<EvaluationEvent> giveBack(ReturnCompletion command, EvaluationState state) {
        Asking.as(command.by(), Role.CLERK, "completion.window-only", "办结情况由“办不成事”反映窗口审核退回");
        Subject subject = completed(Asking.item(state, command.item()).state());
        if (!subject.units().containsAll(command.units())) {
            throw Refusal.invalid("completion.not-responsible", "三.4", "只能退回给承办该事项的单位");
        }
        return List.of(new CompletionSentBack(
                subject.itemNo(),
                subject.round(),
                command.units().stream().distinct().toList(),
                command.reason(),
                command.by().who()));
    }

    private static Subject completed(ItemState item) {
        return switch (item) {
            case AwaitingRating awaiting
            when awaiting.subject().kind() == EvaluationSubject.HANDLING -> awaiting.subject();
            case AwaitingRating _, FollowUp _, Ended _, SentBack _, Elsewhere _ ->
                throw Refusal.conflict("completion.not-open", "三.4", "只有已办结、尚未评价的事项可以审核退回");
        };
    }
}
