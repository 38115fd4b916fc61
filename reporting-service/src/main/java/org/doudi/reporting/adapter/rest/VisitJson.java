package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.month.MonthState;

/// 领导体验办事 as it was recorded, and the month that it counts for.
record VisitJson(
        String unit,
        String month,
        Instant visitedAt,
        StaffId person,
        Term rank,
        List<Term> findings,
        Optional<LocalDate> rectifyBy,
        Optional<String> recordRef,
        StaffId recordedBy) {
    static VisitJson of(VisitBody body, MonthState state) {
        return state.visits().stream()
                .filter(visit -> visit.unit().value().equals(body.unit())
                        && visit.person().value().equals(body.person())
                        && visit.visitedAt().equals(body.visitedAt()))
                .findFirst()
                .map(VisitJson::of)
                .orElseThrow();
    }

    private static VisitJson of(LeaderExperienceRecorded visit) {
        return new VisitJson(
                visit.unit().value(),
                YearMonth.from(visit.firstDay()).toString(),
                visit.visitedAt(),
                visit.person(),
                Term.of(visit.rank()),
                visit.findings().stream().<Term>map(Term::of).toList(),
                visit.rectifyBy(),
                visit.recordRef(),
                visit.by());
    }
}
