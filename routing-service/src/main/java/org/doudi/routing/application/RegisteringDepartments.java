package org.doudi.routing.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.routing.domain.DepartmentsDecider;
import org.doudi.routing.domain.RegisterDepartments;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.jboss.logging.Logger;

/// 部门登记: a hall begins with its departments; on a later start there is nothing left to register.
@ApplicationScoped
public class RegisteringDepartments {
    private static final Logger LOG = Logger.getLogger(RegisteringDepartments.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

    private final DeciderRunner runner;
    private final EventIds ids;
    private final RegisteredUnits registered;
    private final String centre;

    RegisteringDepartments(DeciderRunner runner, EventIds ids, RegisteredUnits registered, DoudiConfig config) {
        this.runner = runner;
        this.registered = registered;
        this.ids = ids;
        this.centre = config.centre();
    }

    void register(@Observes StartupEvent started) {
        RegisterDepartments departments = DepartmentList.read();
        CommandContext context = new CommandContext(
                "system:routing", departments.from(), ids.get(), Optional.empty(), Channel.SYSTEM, centre);
        runner.run(Task.of(new DepartmentsDecider(), KeepingDepartments.stream(centre), departments, context))
                .onFailure()
                .invoke(failure -> LOG.warn("departments.not-registered", failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_RETRY, LONGEST_RETRY)
                .indefinitely()
                .invoke(decided -> registered.are(decided.state().codes()))
                .subscribe()
                .with(decided -> LOG.infof(
                        "departments.registered count=%d", decided.events().size()));
    }
}
