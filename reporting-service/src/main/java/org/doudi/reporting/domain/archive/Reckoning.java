package org.doudi.reporting.domain.archive;

import java.time.Duration;
import java.time.Instant;
import org.doudi.events.ClockKind;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;

/// Whether what is owed at the end of a case is known. A clock that follows from the end may not be
/// here yet: the clock of 归档 itself shows that deadline-service has seen the end, and after a while
/// there is nothing more to wait for.
public enum Reckoning {
    DONE,
    PENDING;

    public static Reckoning of(CaseView view, Instant now, Duration atMost) {
        boolean clocked =
                view.clocks().stream().filter(Clock::runs).anyMatch(clock -> clock.kind() == ClockKind.ARCHIVE);
        boolean longSince = view.filed()
                .endedAt()
                .filter(ended -> !now.isBefore(ended.plus(atMost)))
                .isPresent();
        return clocked || longSince ? DONE : PENDING;
    }
}
