package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.RoutingCommand;
import org.doudi.routing.domain.RoutingDecider;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;
import org.doudi.store.policy.KnownPolicies;

/// The stage's decider on the log.
@ApplicationScoped
public class Routing {
    private final RoutingDecider decider = new RoutingDecider();
    private final DeciderRunner runner;
    private final KnownPolicies policies;

    Routing(DeciderRunner runner, KnownPolicies policies) {
        this.runner = runner;
        this.policies = policies;
    }

    /// The version that the case began under.
    Policy policy(Loaded<?> loaded) {
        return loaded.last()
                .map(metadata -> policies.get().of(metadata.policy()))
                .orElse(Policy.PLAN);
    }

    Uni<Decided<RoutingState, RoutingEvent>> run(StreamId caseId, Asked asked, RoutingCommand command) {
        return runner.run(new Task<>(decider, caseId, command, asked.context(), asked.ifMatch(), asked.request()));
    }

    /// One act on several cases, recorded in one append or not at all; the first of them answers for it. No single
    /// version stands for them all, so none is asked for.
    Uni<Decided<RoutingState, RoutingEvent>> runTogether(Asked asked, SequencedMap<StreamId, RoutingCommand> commands) {
        SequencedMap<StreamId, RoutingCommand> beside = new LinkedHashMap<>(commands);
        StreamId first = beside.sequencedKeySet().removeFirst();
        RoutingCommand command = Objects.requireNonNull(commands.get(first));
        return runner.run(
                new Task<>(decider, first, command, asked.context(), Optional.empty(), asked.request(), beside));
    }

    Uni<Loaded<RoutingState>> load(StreamId caseId) {
        return runner.load(decider, caseId);
    }

    /// For the eyes of somebody.
    Uni<Loaded<RoutingState>> load(StreamId caseId, StaffId who) {
        return runner.load(decider, caseId, who);
    }
}
