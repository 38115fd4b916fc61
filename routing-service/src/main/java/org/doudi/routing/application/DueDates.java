package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/// 期限计算, for what nobody could count before somebody asked. Only deadline-service has the calendar, so it is asked.
public interface DueDates {
    /// When so many working days from then are over. Fails where it cannot be asked.
    Uni<Instant> due(Instant from, int workingDays);
}
