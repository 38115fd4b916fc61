package org.doudi.intake.domain.duty;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.DutyKind;
import org.doudi.events.StaffId;

/// 在岗: from 到岗 to 离岗. Who never left is there until the day is over.
public record Attendance(DutyKind kind, StaffId person, Instant startedAt, Optional<Instant> endedAt) {
    boolean isOf(DutyKind other, StaffId somebody) {
        return kind == other && person.equals(somebody);
    }

    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    Attendance until(Instant end) {
        return new Attendance(kind, person, startedAt, Optional.of(end));
    }

    Span span(Instant at) {
        return new Span(startedAt, endedAt.orElse(at));
    }
}
