package org.doudi.store.consume;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.StaffId;

/// Answers whatever it is asked, as often as it is asked: nothing here hides a repeat.
final class Answering implements Decider<String, Integer, EvaluationEvent> {
    /// Asks for an answer to the event, on its own stream.
    static List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        LeaderTookCase happened = (LeaderTookCase) event.event();
        return List.of(new Reaction<>(
                new Answering(),
                event.metadata().stream(),
                happened.leader().value(),
                event.metadata().occurredAt()));
    }

    @Override
    public Integer initial() {
        return 0;
    }

    @Override
    public List<EvaluationEvent> decide(String leader, Integer answered) {
        return List.of(new LeaderTookCase(new OrgCode("BDC"), new StaffId(leader), 1));
    }

    @Override
    public Integer evolve(Integer answered, EvaluationEvent event) {
        return answered + 1;
    }

    @Override
    public Class<EvaluationEvent> eventType() {
        return EvaluationEvent.class;
    }
}
