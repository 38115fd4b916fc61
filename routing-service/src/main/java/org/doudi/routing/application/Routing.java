package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.RoutingCommand;
import org.doudi.routing.domain.RoutingDecider;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;

/// The stage's decider on the log.
@ApplicationScoped
public class Routing {
    private final RoutingDecider decider = new RoutingDecider();
    private final DeciderRunner runner;

    Routing(DeciderRunner runner) {
        this.runner = runner;
    }

    Uni<Decided<RoutingState, RoutingEvent>> run(StreamId caseId, Asked asked, RoutingCommand command) {
        return runner.run(new Task<>(decider, caseId, command, asked.context(), asked.ifMatch(), asked.request()));
    }

    /// One act on several cases, recorded in one append or not at all; answers their versions after it.
    Uni<Map<StreamId, Long>> runAll(Map<StreamId, RoutingCommand> commands, CommandContext context) {
        return runner.runAll(decider, commands, context);
    }

    Uni<Loaded<RoutingState>> load(StreamId caseId) {
        return runner.load(decider, caseId);
    }

    /// For the eyes of somebody.
    Uni<Loaded<RoutingState>> load(StreamId caseId, StaffId who) {
        return runner.load(decider, caseId, who);
    }
}
