package org.doudi.reporting.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.reporting.application.FigureScope;

/// The parameters that every question for figures may carry.
record FigureQuery(
        @QueryParam("month") Optional<String> month,
        @QueryParam("from") Optional<String> from,
        @QueryParam("to") Optional<String> to,
        @QueryParam("unit") Optional<String> unit,
        @QueryParam("matter") Optional<String> matter,
        @QueryParam("channel") Optional<String> channel,
        @QueryParam("at") Optional<String> at,
        @QueryParam("known") Optional<String> known,
        @QueryParam("summary") Optional<String> summary) {
    Asked asked() {
        Months months = Months.parse(month, from, to);
        FigureScope scope = new FigureScope(
                months.period(),
                Query.unit(unit),
                Query.text("matter", matter),
                Query.code("channel", channel, Channel.values()));
        return new Asked(months, scope, Query.moment(at, known), summary.map(Months::of));
    }
}
