package org.doudi.deadline.domain.calendar;

/// 非工作时间开始的计时 — §4.1-4.
public enum AfterHours {
    /// The start day does not count, whatever the hour (民法典 201): the default.
    EXCLUDE_START_DAY,
    /// An out-of-hours start is treated as the next working day, and that day does not count.
    DEEM_NEXT_WORKING_DAY
}
