package org.doudi.events;

import java.time.LocalDate;

/// 周期 — 三.6, 六(一) 每月; 六(二) 定期, 年度.
public enum PeriodKind implements Named {
    MONTH("月", 1),
    QUARTER("季度", 3),
    YEAR("年", 12);

    private final String chinese;
    private final int months;

    PeriodKind(String chinese, int months) {
        this.chinese = chinese;
        this.months = months;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /// Whether one of this kind begins with that month.
    public boolean beginsWith(LocalDate firstOfMonth) {
        return (firstOfMonth.getMonthValue() - 1) % months == 0;
    }

    public LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plusMonths(months).minusDays(1);
    }

    /// The stream of all that happens to one of a centre's periods.
    public StreamId streamOf(String centre, LocalDate firstDay) {
        return StreamId.named("period", centre, name(), firstDay.toString());
    }
}
