package org.doudi.routing.domain;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.events.RoutingEvent;

/// 研判办理环节的规则 — 三.3, 三.4: one group of commands, one file of rules.
public final class RoutingDecider implements Decider<RoutingCommand, RoutingState, RoutingEvent> {
    @Override
    public RoutingState initial() {
        return new RoutingState.NotRouted(Recused.NOBODY);
    }

    @Override
    public List<RoutingEvent> decide(RoutingCommand command, RoutingState state) {
        return Recusals.heeded(state, decided(command, state));
    }

    private static List<RoutingEvent> decided(RoutingCommand command, RoutingState state) {
        return switch (command) {
            case ReviewCommand review -> Reviewing.decide(review, state);
            case IssuingCommand issuing -> Issuing.decide(issuing, state);
            case HandlingCommand handling -> Handling.decide(handling, state);
            case ObjectingCommand objecting -> Objecting.decide(objecting, state);
            case ExtendingCommand extending -> Extending.decide(extending, state);
            case AnsweringCommand answering -> Answering.decide(answering, state);
            case ReportingCommand reporting -> Reporting.decide(reporting, state);
            case ReleasingCommand releasing -> Releasing.decide(releasing, state);
            case NoteRecusal recusal -> Recusals.note(recusal, state);
            case HoldCoordination coordination -> Coordinating.decide(coordination, state);
        };
    }

    @Override
    public RoutingState evolve(RoutingState state, RoutingEvent event) {
        return Evolution.evolve(state, event);
    }

    @Override
    public Class<RoutingEvent> eventType() {
        return RoutingEvent.class;
    }
}
