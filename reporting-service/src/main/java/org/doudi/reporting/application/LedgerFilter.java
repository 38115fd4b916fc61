package org.doudi.reporting.application;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.Channel;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.work.Duties;

/// 台账筛选.
///
/// @param unit     a department with an order or a duty
/// @param breached whether any clock was breached
/// @param from     received at or after
/// @param before   received before
public record LedgerFilter(
        Optional<CaseState> state,
        Optional<OrgCode> unit,
        Optional<Channel> channel,
        Optional<Boolean> breached,
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<String> number,
        Optional<LightFilter> light) {
    /// Whether it holds of a case, as it holds of its row.
    public boolean has(CaseView view, Sight sight) {
        Instant received = view.onSite().reception().receivedAt();
        boolean late = view.clocks().stream().anyMatch(Clock::breached);
        return state.filter(one -> one != view.state()).isEmpty()
                && unit.filter(one -> !view.routing().concerned().contains(one)).isEmpty()
                && channel.filter(one -> one != view.origin().channel()).isEmpty()
                && breached.filter(one -> one != late).isEmpty()
                && from.filter(received::isBefore).isEmpty()
                && before.filter(end -> !received.isBefore(end)).isEmpty()
                && number.filter(one ->
                                view.onSite().number().filter(one::equals).isEmpty())
                        .isEmpty()
                && light.filter(one -> !one.has(sight.duties(Duties.of(view)))).isEmpty();
    }
}
