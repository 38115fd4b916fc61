package org.doudi.reporting.application;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.doudi.events.AssessmentEvent.AnnualAssessmentIssued;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.Figures.Charged;
import org.doudi.reporting.application.Figures.Ratio;
import org.doudi.reporting.application.Sight.Grant;
import org.doudi.reporting.domain.assessment.AssessmentDecider;
import org.doudi.reporting.domain.assessment.AssessmentState;
import org.doudi.reporting.domain.assessment.IssueAssessments;
import org.doudi.reporting.domain.assessment.UnitYear;
import org.doudi.reporting.domain.assessment.UnitYear.Of;
import org.doudi.reporting.domain.assessment.Weights;
import org.doudi.reporting.domain.brief.BriefSources.Accounted;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.month.MonthDecider;
import org.doudi.reporting.domain.month.MonthState;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;

/// 年度考核 — 六(二): each unit by its own figures, of one moment of the log.
@Startup
@ApplicationScoped
public class AssessingUnits {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int MONTHS = 12;
    /// Whoever issues it stands back from some cases, perhaps; the figures are the units' all the same.
    private static final StaffId COUNTING = new StaffId("system");

    private final AssessmentDecider decider = new AssessmentDecider();
    private final MonthDecider months = new MonthDecider();
    private final Figures figures;
    private final BriefCases cases;
    private final Departments departments;
    private final StillReads still;
    private final DeciderRunner runner;
    private final Weights weights;

    AssessingUnits(
            Figures figures,
            BriefCases cases,
            Departments departments,
            StillReads still,
            DeciderRunner runner,
            AssessmentConfig config) {
        this.figures = figures;
        this.cases = cases;
        this.departments = departments;
        this.still = still;
        this.runner = runner;
        this.weights = Weights.with(config.weights());
    }

    public Uni<Decided<AssessmentState, ReportingEvent>> issue(
            Year year,
            StaffId by,
            CommandContext context,
            Optional<KeyedRequest<AssessmentState, ReportingEvent>> request) {
        LocalDate today = context.occurredAt().atZone(SHANGHAI).toLocalDate();
        return command(context.centre(), year, by, today)
                .chain(command -> runner.run(new Task<>(
                        decider, streamOf(context.centre(), year), command, context, Optional.empty(), request)));
    }

    /// What would be issued now.
    public Uni<List<AnnualAssessmentIssued>> draft(String centre, Year year, StaffId by) {
        return command(centre, year, by, LocalDate.MAX).map(AssessmentDecider::assessed);
    }

    public Uni<Loaded<AssessmentState>> issued(String centre, Year year) {
        return runner.load(decider, streamOf(centre, year));
    }

    private static StreamId streamOf(String centre, Year year) {
        return PeriodKind.YEAR.streamOf(centre, year.atDay(1));
    }

    private Uni<IssueAssessments> command(String centre, Year year, StaffId by, LocalDate today) {
        return still.of(() -> units(centre, year))
                .map(read -> new IssueAssessments(year.getValue(), read.read(), weights, read.seen(), by, today));
    }

    private Uni<List<UnitYear>> units(String centre, Year year) {
        Period period = period(year);
        Sight whole = new Sight(centre, COUNTING, Set.of(new Grant.Everything()));
        // One after the other: reads of one request share a session.
        return departments
                .names()
                .chain(names -> monthsOf(centre, year)
                        .chain(visited -> cases.accounted(whole, period)
                                .chain(accounted -> Multi.createFrom()
                                        .iterable(names.entrySet())
                                        .filter(unit -> owed(unit.getValue(), year) > 0)
                                        .onItem()
                                        .transformToUniAndConcatenate(unit -> unit(
                                                new Sight(
                                                        centre,
                                                        COUNTING,
                                                        Set.of(new Grant.OwnDepartment(unit.getKey()))),
                                                unit,
                                                year,
                                                visited,
                                                accounted))
                                        .collect()
                                        .asList())));
    }

    private Uni<UnitYear> unit(
            Sight own,
            Map.Entry<OrgCode, NavigableMap<LocalDate, String>> unit,
            Year year,
            List<MonthState> visited,
            List<Accounted> accounted) {
        OrgCode code = unit.getKey();
        Of visits = new Of(
                visited.stream()
                        .filter(month -> month.visits().stream()
                                .anyMatch(visit -> visit.unit().equals(code)))
                        .count(),
                owed(unit.getValue(), year));
        long accountable =
                accounted.stream().filter(each -> each.unit().equals(code)).count();
        return figures.count(own, FigureScope.all(period(year)))
                .map(counted -> new UnitYear(
                        code,
                        of(Metric.M2, counted.ratios()),
                        of(Metric.M3, counted.ratios()),
                        counted.breaches().stream().mapToLong(Charged::count).sum(),
                        visits,
                        accountable));
    }

    private static Of of(Metric metric, List<Ratio> ratios) {
        return ratios.stream()
                .filter(ratio -> ratio.metric() == metric)
                .map(ratio -> new Of(ratio.numerator(), ratio.denominator()))
                .findFirst()
                .orElse(new Of(0, 0));
    }

    /// 六(一): months on whose first day the unit was in the hall.
    private static long owed(NavigableMap<LocalDate, String> names, Year year) {
        return IntStream.rangeClosed(1, MONTHS)
                .filter(month -> !names.firstKey().isAfter(year.atMonth(month).atDay(1)))
                .count();
    }

    private Uni<List<MonthState>> monthsOf(String centre, Year year) {
        return Multi.createFrom()
                .range(1, MONTHS + 1)
                .onItem()
                .transformToUniAndConcatenate(month -> runner.load(
                        months,
                        PeriodKind.MONTH.streamOf(centre, year.atMonth(month).atDay(1))))
                .map(Loaded::state)
                .collect()
                .asList();
    }

    private static Period period(Year year) {
        return new Period(
                year.atDay(1).atStartOfDay(SHANGHAI).toInstant(),
                year.plusYears(1).atDay(1).atStartOfDay(SHANGHAI).toInstant());
    }
}
