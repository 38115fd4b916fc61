package org.doudi.deadline.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/// 办公时间 from a day on, by the hall's clock. The break at noon is none here: days are counted, not hours.
///
/// @param closes 下班时间: what is done at this very instant is done in time, and the office is closed by then
/// @param docNo  who ordered it
public record OfficeHours(LocalDate from, LocalTime opens, LocalTime closes, String docNo) {
    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("开门时间应早于下班时间");
        }
    }
}
