package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.PeriodKind;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.events.StaffId;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.domain.month.MonthCommand;
import org.doudi.reporting.domain.month.MonthCommand.PublishSummary;
import org.doudi.reporting.domain.month.MonthDecider;
import org.doudi.reporting.domain.month.MonthState;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;
import org.doudi.store.log.EventLog;

/// 月度汇总 — 三.6: published once, and read as it was published.
@ApplicationScoped
public class PublishingSummaries {
    private final SummingUp summing;
    private final DeciderRunner runner;
    private final EventLog log;
    private final MonthDecider decider = new MonthDecider();

    PublishingSummaries(SummingUp summing, DeciderRunner runner, EventLog log) {
        this.summing = summing;
        this.runner = runner;
        this.log = log;
    }

    /// @param firstDay of the month
    /// @param period   the month
    public Uni<Decided<MonthState, ReportingEvent>> publish(
            LocalDate firstDay,
            Period period,
            StaffId by,
            CommandContext context,
            Optional<KeyedRequest<MonthState, ReportingEvent>> request) {
        return summing.of(context.centre(), firstDay, period)
                .map(summed -> new PublishSummary(firstDay, summed.read(), summed.seen(), by, context.occurredAt()))
                .chain(command -> runner.run(new Task<MonthCommand, MonthState, ReportingEvent>(
                        decider,
                        PeriodKind.MONTH.streamOf(context.centre(), firstDay),
                        command,
                        context,
                        Optional.empty(),
                        request)));
    }

    /// None where nothing was published of the month yet.
    public Uni<Optional<MonthlySummaryPublished>> find(String centre, LocalDate firstDay) {
        return runner.load(decider, PeriodKind.MONTH.streamOf(centre, firstDay))
                .map(loaded -> loaded.state().summary());
    }

    /// What was published of a month; refused where nothing was.
    public Uni<MonthlySummaryPublished> published(String centre, LocalDate firstDay) {
        return find(centre, firstDay).map(found -> found.orElseThrow(PublishingSummaries::unknown));
    }

    /// The same, with when it was published.
    public Uni<Recorded<MonthlySummaryPublished>> publication(String centre, LocalDate firstDay) {
        return log.load(PeriodKind.MONTH.streamOf(centre, firstDay))
                .map(events -> events.stream()
                        .flatMap(event -> event.event() instanceof MonthlySummaryPublished published
                                ? Stream.of(new Recorded<>(event.metadata(), published))
                                : Stream.empty())
                        .findFirst()
                        .orElseThrow(PublishingSummaries::unknown));
    }

    private static Refusal unknown() {
        return Refusal.unknown("summary.unknown", "三.6", "该月的月度汇总尚未发布");
    }
}
