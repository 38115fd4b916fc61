package org.doudi.routing.adapter.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.doudi.decide.Refusal;

/// `on`: the day that is asked about.
final class OnDay {
    private static final LocalDate DAY_OF_THE_PLAN = LocalDate.of(2022, 12, 2);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private OnDay() {}

    static Optional<LocalDate> parse(Optional<String> on) {
        return on.filter(text -> !text.isEmpty()).map(OnDay::day);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(DAY_OF_THE_PLAN) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, as a day that is out of reach
        }
        throw Refusal.invalid("request.parameter", "接口约定", "参数 on 应为2022年12月2日以后的日期，如 2026-02-09");
    }
}
