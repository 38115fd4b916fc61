package org.doudi.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.doudi.local.clock.BusinessTime;

/// The demo's days: the week before 春节 2026. Saturday the 14th is worked (调休); the next working day is the
/// 24th.
enum Day {
    MON(9),
    TUE(10),
    WED(11),
    THU(12),
    FRI(13),
    SAT(14);

    private final LocalDate date;

    Day(int dayOfFebruary) {
        this.date = LocalDate.of(2026, 2, dayOfFebruary);
    }

    Instant at(int hour, int minute) {
        return date.atTime(hour, 0)
                .plusMinutes(minute)
                .atZone(BusinessTime.ZONE)
                .toInstant();
    }
}
