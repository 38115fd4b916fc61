package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.FigureScope;
import org.doudi.reporting.application.Figures;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.Tally;
import org.doudi.reporting.domain.figure.Metric;
import org.jspecify.annotations.Nullable;

/// 指标, counted from the facts of the cases that the asker may see. A department's figures are of its own items.
@ApplicationScoped
public class StoredFigures implements Figures {
    private static final int MOST_GROUPS = 100_000;
    private static final String FACTS = " from FigureFact f, LedgerEntry c where ";
    private static final String COUNTED =
            "count(*), sum(case when f.hit then 1L else 0L end)," + " sum(case when f.byStaff then 1L else 0L end)";
    private final Reader reader;
    private final LedgerPages pages;

    StoredFigures(Reader reader, LedgerPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @Override
    public Uni<Counted> count(Sight sight, FigureScope scope) {
        return tallies(sight, scope)
                .map(Tally::ratios)
                .chain(ratios -> breaches(sight, scope).map(breaches -> new Counted(ratios, breaches)));
    }

    private Uni<List<Tally>> tallies(Sight sight, FigureScope scope) {
        Clause where = FigureClause.counted(sight, scope);
        return reader.list(
                        Count.class,
                        "select f.metric, f.category, max(f.categoryName), " + COUNTED
                                + ", sum(coalesce(f.amount, 0)), count(f.amount)" + FACTS + where.text()
                                + " group by f.metric, f.category",
                        where.parameters(),
                        MOST_GROUPS)
                .map(counts -> counts.stream().map(Count::tally).toList());
    }

    private Uni<List<Charged>> breaches(Sight sight, FigureScope scope) {
        Clause where = Clause.of("c.id = b.caseId")
                .and(FigureClause.breaches(sight, scope))
                .and(SightClause.of(sight));
        return reader.list(
                        Charge.class,
                        "select b.kind, b.unit, b.role, count(*), sum(coalesce(b.overdueDays, 0))"
                                + " from Breached b, LedgerEntry c where " + where.text()
                                + " group by b.kind, b.unit, b.role order by b.kind, b.unit, b.role",
                        where.parameters(),
                        MOST_GROUPS)
                .map(charges -> charges.stream()
                        .map(Charge::charged)
                        .sorted(Charged.ORDER)
                        .toList());
    }

    @Override
    public Uni<List<UnitRatio>> byUnit(Sight sight, FigureScope scope) {
        Clause where = FigureClause.counted(sight, scope);
        return reader.list(
                        Shared.class,
                        "select f.metric, f.units, " + COUNTED + FACTS + where.text() + " group by f.metric, f.units",
                        where.parameters(),
                        MOST_GROUPS)
                .map(shared -> UnitRatios.of(shared.stream().flatMap(Shared::each)));
    }

    @Override
    public Uni<List<Problem>> problems(Sight sight, FigureScope scope) {
        Clause where = FigureClause.counted(sight, scope).and("f.metric = :metric", "metric", Metric.SAME_KIND.name());
        return reader.list(
                        OfKind.class,
                        "select f.category, f.categoryName, c.id" + FACTS + where.text()
                                + " order by f.category, c.receivedAt, c.id",
                        where.parameters(),
                        MOST_GROUPS)
                .map(StoredFigures::problems);
    }

    private static List<Problem> problems(List<OfKind> rows) {
        Map<String, List<OfKind>> byCode =
                rows.stream().collect(Collectors.groupingBy(OfKind::code, TreeMap::new, Collectors.toList()));
        return byCode.values().stream()
                .map(same -> new Problem(
                        same.getFirst().code(),
                        same.getFirst().name(),
                        same.stream().map(row -> new StreamId(row.caseId())).toList()))
                .toList();
    }

    @Override
    public Uni<Page<LedgerRow>> cases(Sight sight, FigureScope scope, FactFilter filter, Page.Request page) {
        return pages.page(sight, Optional.empty(), along -> FigureClause.casesOf(sight, scope, filter, along), page);
    }

    @Override
    public Uni<Page<LedgerRow>> breachedCases(Sight sight, FigureScope scope, BreachFilter filter, Page.Request page) {
        return pages.page(sight, Optional.empty(), along -> FigureClause.casesOf(sight, scope, filter, along), page);
    }

    /// Facts of one metric and part, counted.
    record Count(
            String metric,
            @Nullable String category,
            @Nullable String name,
            long all,
            long hits,
            long byStaff,
            long amount,
            long measured) {
        Tally tally() {
            String known = name == null ? "" : name;
            return new Tally(
                    Metric.valueOf(metric), Optional.ofNullable(category), known, all, hits, byStaff, amount, measured);
        }
    }

    /// Facts of one metric that the same departments share, counted.
    @SuppressWarnings("ArrayRecordComponent") // as the column is
    record Shared(String metric, String[] units, long all, long hits, long byStaff) {
        Stream<UnitRatio> each() {
            return Stream.of(units)
                    .map(unit -> new UnitRatio(new OrgCode(unit), Metric.valueOf(metric), hits, all, byStaff));
        }
    }

    /// One case of a kind of problem.
    record OfKind(String code, String name, UUID caseId) {}

    /// Breaches of one clock and party, counted.
    record Charge(String kind, String unit, String role, long count, long overdueDays) {
        Charged charged() {
            return new Charged(ClockKind.valueOf(kind), new OrgCode(unit), PartyRole.valueOf(role), count, overdueDays);
        }
    }
}
