package org.doudi.deadline.domain.receipt;

import java.time.Instant;
import java.util.Optional;
import org.doudi.deadline.domain.calendar.DueDates;

/// 计算依据 of a due date.
///
/// @param from        from when its working days count
/// @param workingDays none where a date was agreed
/// @param dates       by which calendar, hours and policy
public record Basis(Instant from, Optional<Integer> workingDays, DueDates dates) {
    Basis by(DueDates others) {
        return new Basis(from, workingDays, others);
    }

    public Optional<Count> count() {
        return workingDays.map(days -> Count.of(from, days, dates));
    }
}
