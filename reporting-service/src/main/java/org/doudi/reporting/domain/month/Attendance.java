package org.doudi.reporting.domain.month;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.RoutingEvent.DepartmentRegistered;

/// M10 领导体验 — 六(一): how often a department's leaders went through the hall in a month. From the month of its
/// registration on, every department is named, with a visit or without.
public record Attendance(OrgCode unit, LocalDate firstDay, long visits) {
    /// @param events    of the departments and of the months
    /// @param firstDays of the months that are asked for
    public static List<Attendance> of(List<DomainEvent> events, List<LocalDate> firstDays) {
        Map<OrgCode, LocalDate> since = since(events);
        Map<Cell, Long> visits = visits(events);
        return since.keySet().stream()
                .sorted(Comparator.comparing(OrgCode::value))
                .flatMap(unit -> firstDays.stream()
                        .filter(day -> day.plusMonths(1).isAfter(since.getOrDefault(unit, day)))
                        .map(day -> new Attendance(unit, day, visits.getOrDefault(new Cell(unit, day), 0L))))
                .toList();
    }

    /// Whoever has visited is known, even where the registration is not.
    private static Map<OrgCode, LocalDate> since(List<DomainEvent> events) {
        Map<OrgCode, LocalDate> since = new TreeMap<>(Comparator.comparing(OrgCode::value));
        registrations(events)
                .forEach(it -> since.merge(it.orgCode(), MonthDecider.dayOf(it.from()), Attendance::earlier));
        visitsIn(events).forEach(it -> since.merge(it.unit(), it.firstDay(), Attendance::earlier));
        return since;
    }

    private static Map<Cell, Long> visits(List<DomainEvent> events) {
        Map<Cell, Long> visits = new HashMap<>();
        visitsIn(events).forEach(it -> visits.merge(new Cell(it.unit(), it.firstDay()), 1L, Long::sum));
        return visits;
    }

    private static Stream<DepartmentRegistered> registrations(List<DomainEvent> events) {
        return events.stream().filter(DepartmentRegistered.class::isInstance).map(DepartmentRegistered.class::cast);
    }

    private static Stream<LeaderExperienceRecorded> visitsIn(List<DomainEvent> events) {
        return events.stream()
                .filter(LeaderExperienceRecorded.class::isInstance)
                .map(LeaderExperienceRecorded.class::cast);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private record Cell(OrgCode unit, LocalDate firstDay) {}
}
