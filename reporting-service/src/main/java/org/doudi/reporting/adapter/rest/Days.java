package org.doudi.reporting.adapter.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import org.doudi.decide.Refusal;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.Reach;

/// 期间, in days of Shanghai, two years at most.
record Days(LocalDate first, LocalDate last) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int MOST_YEARS = 2;

    static Days of(LocalDate first, LocalDate last) {
        if (!Reach.has(first.getYear())
                || !Reach.has(last.getYear())
                || last.isBefore(first)
                || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw Refusal.invalid("request.parameter", "接口约定", "期间应先后相符，不超过两年");
        }
        return new Days(first, last);
    }

    Period period() {
        return new Period(
                first.atStartOfDay(SHANGHAI).toInstant(),
                last.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
    }
}
