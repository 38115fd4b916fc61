package org.doudi.store.toy;

import java.util.ArrayList;
import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// So many leaders at most as rounds belong to the units, three by the plan; the one who has the case already needs not
/// take it again.
public final class Taking implements Decider<TakeCase, List<LeaderTookCase>, EvaluationEvent> {
    private final int most;

    public Taking() {
        this(Policy.PLAN);
    }

    private Taking(Policy policy) {
        this.most = policy.whole(ParameterKey.REWORK_WORKING_GROUP);
    }

    @Override
    public Taking under(Policy policy) {
        return new Taking(policy);
    }

    @Override
    public List<LeaderTookCase> initial() {
        return List.of();
    }

    @Override
    public List<EvaluationEvent> decide(TakeCase command, List<LeaderTookCase> taken) {
        if (!taken.isEmpty() && taken.getLast().leader().equals(command.leader())) {
            return List.of();
        }
        if (taken.size() == most) {
            throw Refusal.conflict("taking.enough", "三.5", "该办件已由三位领导包案");
        }
        return List.of(new LeaderTookCase(command.unit(), command.leader(), taken.size() + 1));
    }

    @Override
    public List<LeaderTookCase> evolve(List<LeaderTookCase> taken, EvaluationEvent event) {
        List<LeaderTookCase> after = new ArrayList<>(taken);
        after.add((LeaderTookCase) event);
        return List.copyOf(after);
    }

    @Override
    public Class<EvaluationEvent> eventType() {
        return EvaluationEvent.class;
    }
}
