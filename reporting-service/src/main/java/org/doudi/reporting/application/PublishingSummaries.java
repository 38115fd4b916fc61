package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.PeriodKind;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.ReportingEvent.SummaryBreaches;
import org.doudi.events.ReportingEvent.SummaryFigure;
import org.doudi.events.StaffId;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.Figures.Charged;
import org.doudi.reporting.application.Figures.Ratio;
import org.doudi.reporting.application.Sight.Grant;
import org.doudi.reporting.domain.month.MonthCommand;
import org.doudi.reporting.domain.month.MonthCommand.PublishSummary;
import org.doudi.reporting.domain.month.MonthDecider;
import org.doudi.reporting.domain.month.MonthState;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;

/// 月度汇总 — 三.6. The figures are the centre's, whoever publishes them, and of one moment of the log: while it was
/// read, nothing was added to what had been seen.
@ApplicationScoped
public class PublishingSummaries {
    private static final int TRIES = 20;

    private final Figures figures;
    private final SeenPositions positions;
    private final DeciderRunner runner;
    private final MonthDecider decider = new MonthDecider();

    PublishingSummaries(Figures figures, SeenPositions positions, DeciderRunner runner) {
        this.figures = figures;
        this.positions = positions;
        this.runner = runner;
    }

    /// @param firstDay of the month
    /// @param period   the month
    public Uni<Decided<MonthState, ReportingEvent>> publish(
            LocalDate firstDay,
            Period period,
            StaffId by,
            CommandContext context,
            Optional<KeyedRequest<MonthState, ReportingEvent>> request) {
        Sight everything = new Sight(context.centre(), by, Set.of(new Grant.Everything()));
        return still(everything, period, TRIES)
                .map(frozen -> new PublishSummary(
                        firstDay, frozen.figures(), frozen.breaches(), frozen.seen(), by, context.occurredAt()))
                .chain(command -> runner.run(new Task<MonthCommand, MonthState, ReportingEvent>(
                        decider,
                        PeriodKind.MONTH.streamOf(context.centre(), firstDay),
                        command,
                        context,
                        Optional.empty(),
                        request)));
    }

    private record Frozen(List<SummaryFigure> figures, List<SummaryBreaches> breaches, List<SeenPosition> seen) {}

    private Uni<Frozen> still(Sight sight, Period period, int tries) {
        return positions
                .all()
                .chain(before -> figures.count(sight, FigureScope.all(period))
                        .chain(counted -> positions.all().chain(after -> {
                            if (before.equals(after)) {
                                return Uni.createFrom().item(frozen(counted.ratios(), counted.breaches(), before));
                            }
                            if (tries <= 1) {
                                throw Refusal.conflict("summary.moving", "三.6", "台账正在变动，请稍后再发布");
                            }
                            return still(sight, period, tries - 1);
                        })));
    }

    private static Frozen frozen(List<Ratio> ratios, List<Charged> breaches, List<SeenPosition> seen) {
        return new Frozen(
                ratios.stream()
                        .map(ratio -> new SummaryFigure(
                                ratio.metric().code(), ratio.numerator(), ratio.denominator(), ratio.byStaff()))
                        .toList(),
                breaches.stream()
                        .map(charged -> new SummaryBreaches(
                                charged.kind(),
                                charged.unit(),
                                charged.role(),
                                charged.count(),
                                charged.overdueWorkingDays()))
                        .toList(),
                seen);
    }
}
