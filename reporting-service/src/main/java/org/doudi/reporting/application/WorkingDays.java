package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/// 工作日历, which only deadline-service knows.
public interface WorkingDays {
    /// Those around an instant, as they are known last; `WorkedDays.UNKNOWN` while it cannot be asked.
    /// Never fails.
    Uni<WorkedDays> around(Instant now);
}
