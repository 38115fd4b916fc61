package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;
import org.doudi.events.ReportingEvent;
import org.doudi.reporting.domain.month.MonthCommand;
import org.doudi.reporting.domain.month.MonthCommand.RecordVisit;
import org.doudi.reporting.domain.month.MonthDecider;
import org.doudi.reporting.domain.month.MonthState;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;

/// 领导体验办事 — 六(一).
@ApplicationScoped
public class RecordingVisits {
    private final Departments departments;
    private final DeciderRunner runner;
    private final MonthDecider decider = new MonthDecider();

    RecordingVisits(Departments departments, DeciderRunner runner) {
        this.departments = departments;
        this.runner = runner;
    }

    /// @param visit given the departments that are known
    public Uni<Decided<MonthState, ReportingEvent>> record(
            Function<Set<OrgCode>, RecordVisit> visit,
            CommandContext context,
            Optional<KeyedRequest<MonthState, ReportingEvent>> request) {
        return departments
                .names()
                .map(names -> visit.apply(names.keySet()))
                .chain(command -> runner.run(new Task<MonthCommand, MonthState, ReportingEvent>(
                        decider,
                        PeriodKind.MONTH.streamOf(context.centre(), command.firstDay()),
                        command,
                        context,
                        Optional.empty(),
                        request)));
    }
}
