package org.doudi.intake.application.notice;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/// 办公时间. Only deadline-service has the calendar, so it is asked.
public interface OfficeHours {
    /// Fails where it cannot be asked.
    Uni<Boolean> areOpen(Instant at);
}
