package org.doudi.intake.domain.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The hall's days and hours, Asia/Shanghai.
public final class BusinessDay {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessDay() {}

    public static LocalDate of(Instant at) {
        return at.atZone(BUSINESS_ZONE).toLocalDate();
    }

    static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(BUSINESS_ZONE).toInstant();
    }
}
