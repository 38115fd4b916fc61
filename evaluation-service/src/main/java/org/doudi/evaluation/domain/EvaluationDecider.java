package org.doudi.evaluation.domain;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.evaluation.domain.EvaluationCommand.Attempt;
import org.doudi.evaluation.domain.EvaluationCommand.Close;
import org.doudi.evaluation.domain.EvaluationCommand.Expire;
import org.doudi.evaluation.domain.EvaluationCommand.FailToVisit;
import org.doudi.evaluation.domain.EvaluationCommand.Invite;
import org.doudi.evaluation.domain.EvaluationCommand.Open;
import org.doudi.evaluation.domain.EvaluationCommand.Rate;
import org.doudi.evaluation.domain.EvaluationCommand.TakeCase;
import org.doudi.evaluation.domain.EvaluationCommand.Visit;
import org.doudi.events.EvaluationEvent;

/// 评价环节的规则 — 三.5.
public final class EvaluationDecider implements Decider<EvaluationCommand, EvaluationState, EvaluationEvent> {
    @Override
    public EvaluationState initial() {
        return new EvaluationState.NotOpened();
    }

    @Override
    public Class<EvaluationEvent> eventType() {
        return EvaluationEvent.class;
    }

    @Override
    public List<EvaluationEvent> decide(EvaluationCommand command, EvaluationState state) {
        return switch (command) {
            case Open open -> Opening.open(open, state);
            case Invite invite -> RatingRules.invite(invite, state);
            case Attempt attempt -> RatingRules.attempt(attempt, state);
            case Rate rate -> RatingRules.rate(rate, state);
            case Expire _ -> RatingRules.expire(state);
            case Visit visit -> FollowUpRules.visit(visit, state);
            case FailToVisit failed -> FollowUpRules.failed(failed, state);
            case TakeCase take -> FollowUpRules.take(take, state);
            case Close close -> FollowUpRules.close(close, state);
        };
    }

    @Override
    public EvaluationState evolve(EvaluationState state, EvaluationEvent event) {
        return EvaluationEvolution.evolve(state, event);
    }
}
