package org.doudi.reporting.application;

import java.util.List;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.ledger.Ledger;
import org.doudi.reporting.domain.ledger.LedgerLine;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Item;
import org.doudi.reporting.domain.view.MergedRating;
import org.doudi.reporting.domain.view.Order;
import org.doudi.reporting.domain.view.Rating;
import org.doudi.reporting.domain.view.Tolerance;
import org.doudi.reporting.domain.work.Duties;
import org.doudi.reporting.domain.work.Duty;

/// 办件详情: a case as far as an asker may see it — §10.
public record CaseDetail(
        StreamId caseId,
        LedgerLine line,
        List<Item> items,
        List<Order> orders,
        List<Clock> clocks,
        List<Rating> ratings,
        List<MergedRating> mergedRatings,
        List<Tolerance> tolerances,
        List<Duty> duties) {

    public static CaseDetail of(CaseView view, Sight sight) {
        CaseDetail whole = new CaseDetail(
                view.id(),
                Ledger.lineOf(view),
                view.routing().items(),
                view.routing().orders(),
                view.clocks(),
                view.evaluation().ratings(),
                view.evaluation().merged(),
                view.onSite().tolerances(),
                sight.duties(Duties.of(view)));
        return sight.onlyLines()
                ? whole.lineAlone()
                : sight.onlyDepartment().map(whole::partOf).orElse(whole);
    }

    private CaseDetail lineAlone() {
        return new CaseDetail(
                caseId, line, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// A department sees its own orders, clocks and duties, and the ratings, which are of the whole; of what was merged
    /// it does not know.
    private CaseDetail partOf(OrgCode unit) {
        return new CaseDetail(
                caseId,
                line.seenBy(unit),
                items.stream().filter(item -> item.units().contains(unit)).toList(),
                orders.stream().filter(order -> order.unit().equals(unit)).toList(),
                clocks.stream().filter(clock -> isOf(clock, unit)).toList(),
                ratings,
                List.of(),
                tolerances.stream()
                        .filter(tolerance -> tolerance.unit().equals(unit))
                        .toList(),
                duties);
    }

    private static boolean isOf(Clock clock, OrgCode unit) {
        return clock.scope().unit().filter(unit::equals).isPresent()
                || clock.parties().stream().map(ClockedParty::unit).anyMatch(unit::equals);
    }
}
