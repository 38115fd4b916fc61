package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.reporting.domain.month.Attendance;

/// M10 领导体验 — 六(一): every registered department, month by month, whether its leader came or not.
public interface LeaderVisits {
    /// @param firstDays of the months
    Uni<List<Attendance>> of(String centre, List<LocalDate> firstDays, Optional<Moment> asOf);
}
