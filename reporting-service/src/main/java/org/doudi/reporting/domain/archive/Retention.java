package org.doudi.reporting.domain.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/// 保管期限, in whole years after the year of filing. No clause of the plan sets it.
public record Retention(int years) {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    public Retention {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("保管期限应为1至100年: " + years);
        }
    }

    /// The last day on which it is kept.
    LocalDate until(Instant filedAt) {
        return LocalDate.of(filedAt.atZone(BUSINESS_ZONE).getYear() + years, Month.DECEMBER, 31);
    }
}
