package org.doudi.reporting.domain.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// 复发 — 三.6 避免: how many cases of a kind came in, month by month, before an improvement was to be felt and after.
///
/// @param months every month from the first case's to the present one
public record Recurrence(List<Month> months) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public Recurrence {
        months = List.copyOf(months);
    }

    /// @param cases how many were received in it
    public record Month(YearMonth month, long cases) {}

    /// Whole months on one side of a day.
    public record Side(long months, long cases) {}

    /// @param received when each case of the kind came in
    public static Recurrence of(List<Instant> received, Instant now) {
        Map<YearMonth, Long> counts = new TreeMap<>();
        received.forEach(at -> counts.merge(monthOf(at), 1L, Long::sum));
        List<Month> months = new ArrayList<>();
        YearMonth last = monthOf(now);
        counts.keySet().stream().findFirst().ifPresent(first -> {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(new Month(month, counts.getOrDefault(month, 0L)));
            }
        });
        return new Recurrence(months);
    }

    /// The months that were over before the day.
    public Side before(LocalDate effectiveFrom) {
        return side(months.stream()
                .filter(each -> each.month().isBefore(YearMonth.from(effectiveFrom)))
                .toList());
    }

    /// The months that began on the day or later and are over; the present one is not.
    public Side after(LocalDate effectiveFrom) {
        List<Month> over = months.subList(0, Math.max(0, months.size() - 1));
        return side(over.stream()
                .filter(each -> !each.month().atDay(1).isBefore(effectiveFrom))
                .toList());
    }

    private static Side side(List<Month> some) {
        return new Side(some.size(), some.stream().mapToLong(Month::cases).sum());
    }

    private static YearMonth monthOf(Instant at) {
        return YearMonth.from(at.atZone(SHANGHAI));
    }
}
