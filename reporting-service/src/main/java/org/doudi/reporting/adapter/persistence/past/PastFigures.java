package org.doudi.reporting.adapter.persistence.past;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.FigureScope;
import org.doudi.reporting.application.Figures;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.view.CaseView;

/// 指标, as they stood: one case after another is folded, counted and let go.
record PastFigures(PastCases cases, Moment moment) implements Figures {
    @Override
    public Uni<Counted> count(Sight sight, FigureScope scope) {
        return over(sight, scope).map(Counting::counted);
    }

    @Override
    public Uni<List<UnitRatio>> byUnit(Sight sight, FigureScope scope) {
        return over(sight, scope).map(Counting::byUnit);
    }

    @Override
    public Uni<List<Problem>> problems(Sight sight, FigureScope scope) {
        return over(sight, scope).map(Counting::problems);
    }

    @Override
    public Uni<Page<LedgerRow>> cases(Sight sight, FigureScope scope, FactFilter filter, Page.Request page) {
        return cases.page(
                sight, moment, view -> facts(sight, scope, view).stream().anyMatch(filter::has), within(scope, page));
    }

    @Override
    public Uni<Page<LedgerRow>> breachedCases(Sight sight, FigureScope scope, BreachFilter filter, Page.Request page) {
        return cases.page(
                sight,
                moment,
                view -> breaches(sight, scope, view).stream().anyMatch(filter::has),
                within(scope, page));
    }

    private Uni<Counting> over(Sight sight, FigureScope scope) {
        return cases.all(sight, moment, Optional.of(end(scope))).collect().in(Counting::new, (counting, past) -> {
            counting.addFacts(past.view().id(), facts(sight, scope, past.view()));
            counting.addBreaches(breaches(sight, scope, past.view()));
        });
    }

    /// What came in after the period counts for nothing in it.
    private static Cursor end(FigureScope scope) {
        return new Cursor(scope.period().before(), new UUID(0, 0));
    }

    private static Page.Request within(FigureScope scope, Page.Request page) {
        return new Page.Request(page.size(), page.after().or(() -> Optional.of(end(scope))));
    }

    private static List<Fact> facts(Sight sight, FigureScope scope, CaseView view) {
        return of(scope, view, Facts::of).stream()
                .filter(scope::has)
                .filter(fact -> own(sight, fact.units()))
                .toList();
    }

    private static List<Breach> breaches(Sight sight, FigureScope scope, CaseView view) {
        return of(scope, view, Breach::of).stream()
                .filter(scope::has)
                .filter(breach -> own(sight, List.of(breach.party().unit())))
                .toList();
    }

    private static <T> List<T> of(FigureScope scope, CaseView view, Function<CaseView, List<T>> derived) {
        return scope.has(view) ? derived.apply(view) : List.of();
    }

    private static boolean own(Sight sight, List<OrgCode> units) {
        return sight.onlyDepartment().filter(unit -> !units.contains(unit)).isEmpty();
    }
}
