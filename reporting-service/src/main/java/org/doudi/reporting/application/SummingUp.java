package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.StaffId;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.Sight.Grant;
import org.doudi.reporting.application.StillReads.Still;
import org.doudi.reporting.domain.month.SummaryContents;

/// 汇总 — 三.6: the figures of a month for the whole centre, whoever asks, and of one moment of the log. While it is
/// read nothing may be added to what had been seen; where that does not come to rest, what has been seen is
/// folded anew.
@ApplicationScoped
public class SummingUp {
    /// Nobody stands back from the centre's figures — 四(四) keeps cases from persons.
    private static final StaffId CENTRE = new StaffId("system");

    private final Books books;
    private final LeaderVisits visits;
    private final StillReads still;

    SummingUp(Books books, LeaderVisits visits, StillReads still) {
        this.books = books;
        this.visits = visits;
        this.still = still;
    }

    /// @param firstDay of the month
    /// @param period   the month
    public Uni<Still<SummaryContents>> of(String centre, LocalDate firstDay, Period period) {
        Month month = new Month(new Sight(centre, CENTRE, Set.of(new Grant.Everything())), firstDay, period);
        return still.of(
                () -> contents(month, Optional.empty()), seen -> contents(month, Optional.of(Moment.upTo(seen))));
    }

    private Uni<SummaryContents> contents(Month month, Optional<Moment> asOf) {
        Figures figures = books.figures(asOf);
        FigureScope scope = FigureScope.all(month.period());
        return figures.count(month.sight(), scope)
                .chain(counted -> figures.byUnit(month.sight(), scope)
                        .chain(units -> figures.problems(month.sight(), scope)
                                .chain(problems -> visits.of(month.sight().centre(), List.of(month.firstDay()), asOf)
                                        .map(attended -> FrozenFigures.of(counted, units, problems, attended)))));
    }

    private record Month(Sight sight, LocalDate firstDay, Period period) {}
}
