package org.doudi.reporting.application;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.view.CaseView;

/// What a figure is counted over — §6: a period, and in it a department's, a matter's or a channel's share.
///
/// @param matter the matter's code
public record FigureScope(Period period, Optional<OrgCode> unit, Optional<String> matter, Optional<Channel> channel) {
    /// @param before the first instant after it
    public record Period(Instant from, Instant before) {
        boolean has(Instant at) {
            return !at.isBefore(from) && at.isBefore(before);
        }
    }

    public static FigureScope all(Period period) {
        return new FigureScope(period, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether anything of this case counts.
    public boolean has(CaseView view) {
        return matter.filter(code -> view.onSite()
                                .reception()
                                .matter()
                                .map(Matter::code)
                                .filter(code::equals)
                                .isEmpty())
                        .isEmpty()
                && channel.filter(by -> by != view.origin().channel()).isEmpty();
    }

    public boolean has(Fact fact) {
        return (period.has(fact.at()) || fact.alsoAt().filter(period::has).isPresent())
                && unit.filter(one -> !fact.units().contains(one)).isEmpty();
    }

    public boolean has(Breach breach) {
        return period.has(breach.breachedAt())
                && unit.filter(one -> !one.equals(breach.party().unit())).isEmpty();
    }
}
