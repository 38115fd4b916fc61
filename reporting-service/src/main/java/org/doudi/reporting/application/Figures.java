package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.figure.Metric;

/// 三个100%与超期 — 一, §6: counted from what each case contributes, and each count opens its cases.
public interface Figures {
    /// Every metric, also where nothing is counted.
    Uni<List<Ratio>> ratios(Sight sight, Period period);

    /// M8: breaches by clock and by the party that is charged.
    Uni<List<Charged>> breaches(Sight sight, Period period);

    Uni<Page<LedgerRow>> cases(Sight sight, Period period, Metric metric, Part part, Page.Request page);

    Uni<Page<LedgerRow>> breachedCases(Sight sight, Period period, BreachFilter filter, Page.Request page);

    /// @param byStaff how many of the counted ratings staff typed in
    record Ratio(Metric metric, long numerator, long denominator, long byStaff) {}

    /// @param overdueWorkingDays of those that have stopped
    record Charged(ClockKind kind, OrgCode unit, PartyRole role, long count, long overdueWorkingDays) {}

    /// @param before the first instant after it
    record Period(Instant from, Instant before) {}

    record BreachFilter(Optional<ClockKind> kind, Optional<OrgCode> unit) {}

    /// Which of a figure's cases.
    enum Part {
        ALL,
        HIT,
        MISS
    }
}
