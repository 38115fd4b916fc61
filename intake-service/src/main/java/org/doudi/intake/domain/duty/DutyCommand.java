package org.doudi.intake.domain.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.doudi.events.DutyKind;
import org.doudi.intake.domain.Staff;

/// 窗口值守 — 五(一): what is asked of one day of the window.
public sealed interface DutyCommand {
    /// 排班. No shifts: nobody sits that day.
    record PublishRoster(Staff by, UUID rosterId, LocalDate day, List<PlannedShift> shifts, Instant at)
            implements DutyCommand {
        public PublishRoster {
            shifts = List.copyOf(shifts);
        }
    }

    /// 到岗.
    record StartShift(Staff by, DutyKind kind, Instant at) implements DutyCommand {}

    /// 离岗.
    record EndShift(Staff by, DutyKind kind, Instant at) implements DutyCommand {}

    /// 查空岗: what is not told yet of the gaps that had outlasted `tolerance` by `at`.
    record FindGaps(Duration tolerance, Instant at) implements DutyCommand {}
}
