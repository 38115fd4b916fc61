package org.doudi.deadline.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.decide.Refusal;

/// 办公时间 by the hall's clock.
record HoursBody(
        @NotNull(message = "应填写起始日期，如 2026-05-01") LocalDate from,
        @NotNull(message = "应填写上班时间，如 08:30") LocalTime opens,
        @NotNull(message = "应填写下班时间，如 17:30") LocalTime closes,
        @DocumentNumber String docNo) {
    OfficeHours hours() {
        if (!opens.isBefore(closes)) {
            throw Refusal.invalid("hours.close-before-opening", "三.4", "上班时间应早于下班时间", "closes");
        }
        return new OfficeHours(from, opens, closes, docNo);
    }
}
