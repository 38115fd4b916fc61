package org.doudi.deadline.domain.calendar;

/// A date in a year that no notice covers. It is never guessed — §4.1-9.
public final class UnknownYear extends RuntimeException {
    public UnknownYear(int year) {
        super("没有" + year + "年的工作日历，请先导入国务院办公厅的放假通知", null, false, false);
    }
}
