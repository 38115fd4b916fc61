package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.Figures;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.figure.Metric;

/// 指标, counted from the facts of the cases that the asker may see. A department's figures are of its own items.
@ApplicationScoped
public class StoredFigures implements Figures {
    private static final int MOST_GROUPS = 2_000;

    private final Reader reader;
    private final LedgerPages pages;

    StoredFigures(Reader reader, LedgerPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @Override
    public Uni<List<Ratio>> ratios(Sight sight, Period period) {
        Clause where = Clause.of("c.id = f.caseId").and(facts(sight, period)).and(SightClause.of(sight));
        return reader.list(
                        Count.class,
                        "select f.metric, count(*), sum(case when f.hit then 1L else 0L end),"
                                + " sum(case when f.byStaff then 1L else 0L end)"
                                + " from FigureFact f, LedgerEntry c where " + where.text() + " group by f.metric",
                        where.parameters(),
                        MOST_GROUPS)
                .map(StoredFigures::everyMetric);
    }

    private static List<Ratio> everyMetric(List<Count> counts) {
        Map<String, Count> byMetric = counts.stream().collect(Collectors.toMap(Count::metric, Function.identity()));
        return Stream.of(Metric.values())
                .map(metric -> Optional.ofNullable(byMetric.get(metric.name()))
                        .map(count -> new Ratio(metric, count.hits(), count.all(), count.byStaff()))
                        .orElse(new Ratio(metric, 0, 0, 0)))
                .toList();
    }

    @Override
    public Uni<List<Charged>> breaches(Sight sight, Period period) {
        Clause where = Clause.of("c.id = b.caseId")
                .and(breaches(sight, period, new BreachFilter(Optional.empty(), Optional.empty())))
                .and(SightClause.of(sight));
        return reader.list(
                        Charge.class,
                        "select b.kind, b.unit, b.role, count(*), sum(coalesce(b.overdueDays, 0))"
                                + " from Breached b, LedgerEntry c where " + where.text()
                                + " group by b.kind, b.unit, b.role order by b.kind, b.unit, b.role",
                        where.parameters(),
                        MOST_GROUPS)
                .map(charges -> charges.stream().map(Charge::charged).toList());
    }

    @Override
    public Uni<Page<LedgerRow>> cases(Sight sight, Period period, Metric metric, Part part, Page.Request page) {
        Clause fact = Clause.of("f.caseId = c.id")
                .and("f.metric = :metric", "metric", metric.name())
                .and(facts(sight, period))
                .and(part(part));
        return pages.page(sight, exists("FigureFact f", fact), page);
    }

    @Override
    public Uni<Page<LedgerRow>> breachedCases(Sight sight, Period period, BreachFilter filter, Page.Request page) {
        Clause breach = Clause.of("b.caseId = c.id").and(breaches(sight, period, filter));
        return pages.page(sight, exists("Breached b", breach), page);
    }

    private static Clause exists(String from, Clause where) {
        return new Clause("exists (select 1 from " + from + " where " + where.text() + ")", where.parameters());
    }

    private static Clause part(Part part) {
        return switch (part) {
            case ALL -> Clause.of("1 = 1");
            case HIT -> Clause.of("f.hit = true");
            case MISS -> Clause.of("f.hit = false");
        };
    }

    private static Clause facts(Sight sight, Period period) {
        Clause within = new Clause(
                "(f.at >= :from and f.at < :before or f.alsoAt >= :from and f.alsoAt < :before)",
                Map.of("from", period.from(), "before", period.before()));
        return sight.onlyDepartment()
                .map(unit -> within.and("array_contains(f.units, :factUnit)", "factUnit", unit.value()))
                .orElse(within);
    }

    private static Clause breaches(Sight sight, Period period, BreachFilter filter) {
        return Clause.all(Stream.of(
                        Optional.of(Clause.of("b.breachedAt >= :from", "from", period.from())),
                        Optional.of(Clause.of("b.breachedAt < :before", "before", period.before())),
                        filter.kind().map(kind -> Clause.of("b.kind = :kind", "kind", kind.name())),
                        filter.unit().map(unit -> Clause.of("b.unit = :chargedUnit", "chargedUnit", unit.value())),
                        sight.onlyDepartment()
                                .map(unit -> Clause.of("b.unit = :breachUnit", "breachUnit", unit.value())))
                .flatMap(Optional::stream)
                .toList());
    }

    /// Facts of one metric, counted.
    record Count(String metric, long all, long hits, long byStaff) {}

    /// Breaches of one clock and party, counted.
    record Charge(String kind, String unit, String role, long count, long overdueDays) {
        Charged charged() {
            return new Charged(ClockKind.valueOf(kind), new OrgCode(unit), PartyRole.valueOf(role), count, overdueDays);
        }
    }
}
