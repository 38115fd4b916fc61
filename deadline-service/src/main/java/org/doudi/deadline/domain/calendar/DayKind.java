package org.doudi.deadline.domain.calendar;

/// 放假, or 调休上班.
public enum DayKind {
    HOLIDAY,
    WORKDAY
}
