package org.doudi.routing.domain;

import java.time.LocalDate;
import org.doudi.decide.Refusal;

/// 生效日期: it may lie ahead, but a slip of the pen must not bar the register for years.
final class FromDay {
    private static final int YEARS_AHEAD = 1;

    private FromDay() {}

    static void check(LocalDate from, LocalDate today) {
        if (from.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refusal.invalid("department.from-too-far", "五(二)", "生效日期不能晚于一年以后", "from");
        }
    }
}
