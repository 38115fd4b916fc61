package org.doudi.reporting.adapter.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.FigureScope;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Reach;

/// What of the figures somebody asks for. The addresses of the cases ask for the same.
///
/// @param summary the month whose published summary says how far the logs are read
record Asked(Months months, FigureScope scope, Optional<Moment> asOf, Optional<Months> summary) {
    /// Everything, as it stands now.
    static Asked of(Months months) {
        return new Asked(months, FigureScope.all(months.period()), Optional.empty(), Optional.empty());
    }

    /// The same of one department.
    Asked of(OrgCode unit) {
        return new Asked(
                months,
                new FigureScope(scope.period(), Optional.of(unit), scope.matter(), scope.channel()),
                asOf,
                summary);
    }

    /// The same, as the summary of that month had it.
    Asked asIn(Months published, Moment then) {
        return new Asked(months, scope, Optional.of(then), Optional.of(published));
    }

    String address(String path, String... more) {
        Stream<Optional<String>> given = Stream.of(
                scope.unit().map(unit -> "unit=" + unit),
                scope.matter().map(code -> parameter("matter", code)),
                scope.channel().map(by -> "channel=" + by),
                summary.map(month -> "summary=" + month.first()),
                asOf.map(Moment::at).filter(Asked::limited).map(at -> "at=" + at),
                asOf.map(Moment::known).filter(Asked::limited).map(known -> "known=" + known));
        return "/api/v1/figures/" + path + "/cases?"
                + Stream.of(Stream.of(months.query()), given.flatMap(Optional::stream), Stream.of(more))
                        .flatMap(each -> each)
                        .collect(Collectors.joining("&"));
    }

    static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static boolean limited(Instant instant) {
        return !instant.equals(Reach.NEVER);
    }
}
