package org.doudi.intake.domain.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import org.doudi.events.DutyKind;
import org.doudi.events.IntakeEvent.RosteredShift;
import org.doudi.events.StaffId;

/// 一班, as it is planned: by the hall's clock, within one day.
public record PlannedShift(DutyKind kind, StaffId person, LocalTime from, LocalTime until) {
    RosteredShift on(LocalDate day) {
        return new RosteredShift(kind, person, BusinessDay.at(day, from), BusinessDay.at(day, until));
    }

    boolean overlaps(PlannedShift other) {
        return kind == other.kind
                && person.equals(other.person)
                && from.isBefore(other.until)
                && other.from.isBefore(until);
    }
}
