package org.doudi.reporting.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.doudi.reporting.domain.work.Due;
import org.doudi.reporting.domain.work.Light;

/// 红黄绿灯 with its words, and the working days that are left or overdue. Where the days are not known,
/// the words say the date.
///
/// @param left     剩余工作日: after today, up to and with the last day
/// @param overdue  超期工作日: whole ones after the last day
public record Countdown(
        Light light, Optional<Due> due, Optional<Integer> left, Optional<Integer> overdue, String words) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final String PROVISIONAL = "（暂定）";

    public static Countdown of(Optional<Due> due, Instant now, WorkedDays days) {
        return due.map(limit -> of(limit, now, days))
                .orElse(new Countdown(Light.GREEN, due, Optional.empty(), Optional.empty(), "未计时"));
    }

    private static Countdown of(Due due, Instant now, WorkedDays days) {
        Light light = Light.of(Optional.of(due.at()), now);
        LocalDate today = now.atZone(SHANGHAI).toLocalDate();
        ZonedDateTime limit = due.at().atZone(SHANGHAI);
        LocalDate last = limit.toLocalDate();
        Optional<Integer> left = light == Light.RED ? Optional.empty() : days.between(today, last);
        Optional<Integer> overdue = light == Light.RED ? days.between(last, today) : Optional.empty();
        String words =
                switch (light) {
                    case RED -> late(limit, overdue);
                    case YELLOW -> "今日 " + HOUR.format(limit) + " 到期";
                    case GREEN -> early(limit, left);
                };
        return new Countdown(
                light, Optional.of(due), left, overdue, due.certainty().isProvisional() ? words + PROVISIONAL : words);
    }

    private static String late(ZonedDateTime limit, Optional<Integer> overdue) {
        return overdue.map(days -> days > 0 ? "超期 " + days + " 个工作日" : "已超期，不足 1 个工作日")
                .orElseGet(() -> "已超期，应于 " + DAY.format(limit) + " 前完成");
    }

    /// What is due on a day off, as a date that was agreed may be, is told by its date.
    private static String early(ZonedDateTime limit, Optional<Integer> left) {
        return left.filter(days -> days > 0)
                .map(days -> "剩余 " + days + " 个工作日")
                .orElseGet(() -> DAY.format(limit) + " 到期");
    }
}
