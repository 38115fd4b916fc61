package org.doudi.reporting.adapter.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.Reach;

/// 统计月份, in Shanghai: one month, or from one to another.
record Months(YearMonth first, YearMonth last) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final int MOST = 120;

    /// `month` alone, or `from` and `to`.
    static Months parse(Optional<String> month, Optional<String> from, Optional<String> to) {
        Optional<String> first = month.or(() -> from);
        Optional<String> last = month.or(() -> to);
        if (first.isEmpty() || last.isEmpty() || (month.isPresent() && (from.isPresent() || to.isPresent()))) {
            throw malformed();
        }
        Months months = new Months(parse(first.get()), parse(last.get()));
        if (months.last.isBefore(months.first) || months.last.isAfter(months.first.plusMonths(MOST))) {
            throw malformed();
        }
        return months;
    }

    /// One month.
    static Months of(String month) {
        return parse(Optional.of(month), Optional.empty(), Optional.empty());
    }

    private static YearMonth parse(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (Reach.has(month.getYear())) {
                return month;
            }
        } catch (DateTimeException e) {
            // told below, as a month that is out of reach
        }
        throw malformed();
    }

    private static Refusal malformed() {
        return Refusal.invalid("figure.month", "接口约定", "请写明月份，如 month=2026-02，或者 from=2026-01&to=2026-03，至多十年");
    }

    List<LocalDate> firstDays() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month.atDay(1))
                .toList();
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    Period period() {
        return new Period(
                first.atDay(1).atStartOfDay(SHANGHAI).toInstant(),
                last.plusMonths(1).atDay(1).atStartOfDay(SHANGHAI).toInstant());
    }

    /// As it begins.
    Instant lastDay() {
        return last.atEndOfMonth().atStartOfDay(SHANGHAI).toInstant();
    }

    String query() {
        return "from=" + first + "&to=" + last;
    }
}
