package org.doudi.bench.append;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.events.EvaluationEvent;

/// The smallest decider: what is asked, happens. So what is measured is the way, not the rules.
final class Ordering implements Decider<EvaluationEvent, Integer, EvaluationEvent> {
    @Override
    public Integer initial() {
        return 0;
    }

    @Override
    public List<EvaluationEvent> decide(EvaluationEvent command, Integer state) {
        return List.of(command);
    }

    @Override
    public Integer evolve(Integer state, EvaluationEvent event) {
        return state + 1;
    }

    @Override
    public Class<EvaluationEvent> eventType() {
        return EvaluationEvent.class;
    }
}
