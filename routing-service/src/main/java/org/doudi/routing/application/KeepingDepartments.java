package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.events.RoutingEvent.DepartmentEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.DepartmentCommand;
import org.doudi.routing.domain.DepartmentRegister;
import org.doudi.routing.domain.DepartmentsDecider;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;

/// 部门名册 — 五(二): one for each centre.
@ApplicationScoped
public class KeepingDepartments {
    private final DepartmentsDecider decider = new DepartmentsDecider();
    private final DeciderRunner runner;

    KeepingDepartments(DeciderRunner runner) {
        this.runner = runner;
    }

    public Uni<Loaded<DepartmentRegister>> of(String centre) {
        return runner.load(decider, stream(centre));
    }

    public Uni<Decided<DepartmentRegister, DepartmentEvent>> change(
            DepartmentCommand command,
            CommandContext context,
            Optional<Long> ifMatch,
            Optional<KeyedRequest<DepartmentRegister, DepartmentEvent>> request) {
        return runner.run(new Task<>(decider, stream(context.centre()), command, context, ifMatch, request));
    }

    static StreamId stream(String centre) {
        return StreamId.named("departments", centre);
    }
}
