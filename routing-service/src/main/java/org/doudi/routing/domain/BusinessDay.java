package org.doudi.routing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// 自然日 of the hall: from midnight to midnight in Shanghai.
public final class BusinessDay {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessDay() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(BUSINESS_ZONE).toLocalDate();
    }

    /// Its first instant.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BUSINESS_ZONE).toInstant();
    }
}
