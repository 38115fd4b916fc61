package org.doudi.evaluation.domain;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.policy.Policy;

/// 评价环节的规则 — 三.5: one group of commands, one file of rules.
public final class EvaluationDecider implements Decider<EvaluationCommand, EvaluationState, EvaluationEvent> {
    private final Policy policy;

    /// As the plan has it.
    public EvaluationDecider() {
        this(Policy.PLAN);
    }

    private EvaluationDecider(Policy policy) {
        this.policy = policy;
    }

    @Override
    public EvaluationDecider under(Policy version) {
        return new EvaluationDecider(version);
    }

    @Override
    public EvaluationState initial() {
        return EvaluationState.NOTHING;
    }

    @Override
    public Class<EvaluationEvent> eventType() {
        return EvaluationEvent.class;
    }

    @Override
    public List<EvaluationEvent> decide(EvaluationCommand command, EvaluationState state) {
        return switch (command) {
            case FollowingCommand following -> Following.decide(following, state);
            case RatingCommand rating -> Rating.decide(rating, state, policy);
            case AppealCommand appeal -> Appealing.decide(appeal, state);
            case ForMerged merged -> MergedReporters.decide(merged, state);
            case VisitingCommand visiting -> Visiting.decide(visiting, state, policy);
        };
    }

    @Override
    public EvaluationState evolve(EvaluationState state, EvaluationEvent event) {
        return Evolution.evolve(state, event);
    }
}
