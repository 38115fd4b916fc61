package org.doudi.routing.domain;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.events.RoutingEvent;
import org.doudi.events.policy.Policy;

/// 研判办理环节的规则 — 三.3, 三.4: one group of commands, one file of rules.
public final class RoutingDecider implements Decider<RoutingCommand, RoutingState, RoutingEvent> {
    private final Policy policy;

    /// As the plan has it.
    public RoutingDecider() {
        this(Policy.PLAN);
    }

    private RoutingDecider(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RoutingDecider under(Policy version) {
        return new RoutingDecider(version);
    }

    @Override
    public RoutingState initial() {
        return new RoutingState.NotRouted(Recused.NOBODY);
    }

    @Override
    public List<RoutingEvent> decide(RoutingCommand command, RoutingState state) {
        return Recusals.heeded(state, decided(command, state));
    }

    private List<RoutingEvent> decided(RoutingCommand command, RoutingState state) {
        return switch (command) {
            case ReviewCommand review -> Reviewing.decide(review, state);
            case IssuingCommand issuing -> Issuing.decide(issuing, state, policy);
            case HandlingCommand handling -> Handling.decide(handling, state, policy);
            case ObjectingCommand objecting -> Objecting.decide(objecting, state, policy);
            case ExtendingCommand extending -> Extending.decide(extending, state, policy);
            case AnsweringCommand answering -> Answering.decide(answering, state, policy);
            case ReportingCommand reporting -> Reporting.decide(reporting, state, policy);
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
