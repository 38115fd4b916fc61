package org.doudi.reporting.adapter.persistence.read;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.reporting.application.FigureScope;
import org.doudi.reporting.application.Figures.BreachFilter;
import org.doudi.reporting.application.Figures.FactFilter;
import org.doudi.reporting.application.Figures.Part;
import org.doudi.reporting.application.Sight;

/// What a figure is counted over, as a condition over `FigureFact f` or `Breached b` and `LedgerEntry c`. What a figure
/// counts and what it opens are the same condition.
final class FigureClause {
    private FigureClause() {}

    /// The facts that an asker may count.
    static Clause counted(Sight sight, FigureScope scope) {
        return Clause.of("c.id = f.caseId").and(facts(sight, scope)).and(SightClause.of(sight));
    }

    static Clause casesOf(Sight sight, FigureScope scope, FactFilter filter, Along along) {
        Clause fact = Clause.of("f.caseId = c.id")
                .and("f.metric = :metric", "metric", filter.metric().name())
                .and(facts(sight, scope))
                .and(part(filter.part()));
        return received(
                along,
                "FigureFact f",
                filter.category()
                        .map(category -> fact.and("f.category = :category", "category", category))
                        .orElse(fact));
    }

    static Clause casesOf(Sight sight, FigureScope scope, BreachFilter filter, Along along) {
        Clause breach = Clause.of("b.caseId = c.id").and(breaches(sight, scope));
        Clause some = filter.kind()
                .map(kind -> breach.and("b.kind = :kind", "kind", kind.name()))
                .orElse(breach);
        return received(
                along,
                "Breached b",
                filter.role()
                        .map(role -> some.and("b.role = :role", "role", role.name()))
                        .orElse(some));
    }

    /// What came in after the period counts for nothing in it, so there the list begins.
    private static Clause received(Along along, String from, Clause where) {
        return new Clause(
                "(" + along.receivedAt() + " < :before and exists (select 1 from " + from + " where " + where.text()
                        + "))",
                where.parameters());
    }

    private static Clause part(Part part) {
        return switch (part) {
            case ALL -> Clause.of("1 = 1");
            case HIT -> Clause.of("f.hit = true");
            case MISS -> Clause.of("f.hit = false");
        };
    }

    private static Clause facts(Sight sight, FigureScope scope) {
        Clause within = new Clause(
                "(f.at >= :from and f.at < :before or f.alsoAt >= :from and f.alsoAt < :before)",
                Map.of("from", scope.period().from(), "before", scope.period().before()));
        return all(
                scope,
                within,
                scope.unit().map(unit -> Clause.of("array_contains(f.units, :unit)", "unit", unit.value())),
                sight.onlyDepartment()
                        .map(unit -> Clause.of("array_contains(f.units, :factUnit)", "factUnit", unit.value())));
    }

    static Clause breaches(Sight sight, FigureScope scope) {
        Clause within = new Clause(
                "b.breachedAt >= :from and b.breachedAt < :before",
                Map.of("from", scope.period().from(), "before", scope.period().before()));
        return all(
                scope,
                within,
                scope.unit().map(unit -> Clause.of("b.unit = :chargedUnit", "chargedUnit", unit.value())),
                sight.onlyDepartment().map(unit -> Clause.of("b.unit = :breachUnit", "breachUnit", unit.value())));
    }

    private static Clause all(FigureScope scope, Clause within, Optional<Clause> unit, Optional<Clause> own) {
        return Clause.all(Stream.of(
                        Optional.of(within),
                        unit,
                        own,
                        scope.matter().map(code -> Clause.of("c.matter = :matter", "matter", code)),
                        scope.channel().map(by -> Clause.of("c.channel = :channel", "channel", by.name())))
                .flatMap(Optional::stream)
                .toList());
    }
}
