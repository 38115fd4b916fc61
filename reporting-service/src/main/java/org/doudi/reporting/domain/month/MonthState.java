package org.doudi.reporting.domain.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;

/// What oversight has recorded of a month.
public record MonthState(Optional<MonthlySummaryPublished> summary, List<LeaderExperienceRecorded> visits) {
    static final MonthState NOTHING = new MonthState(Optional.empty(), List.of());

    public MonthState {
        visits = List.copyOf(visits);
    }

    MonthState with(MonthlySummaryPublished published) {
        return new MonthState(Optional.of(published), visits);
    }

    MonthState with(LeaderExperienceRecorded visit) {
        List<LeaderExperienceRecorded> all = new ArrayList<>(visits);
        all.add(visit);
        return new MonthState(summary, all);
    }

    /// The same leader of the same unit at the same instant is the same visit.
    boolean knows(MonthCommand.RecordVisit visit) {
        return visits.stream()
                .anyMatch(known -> known.unit().equals(visit.unit())
                        && known.person().equals(visit.person())
                        && known.visitedAt().equals(visit.visitedAt()));
    }
}
