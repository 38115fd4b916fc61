package org.doudi.reporting.domain.work;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.doudi.events.Named;

/// 红黄绿灯: red is past due, yellow is due today, green is everything else.
public enum Light implements Named {
    GREEN("绿"),
    YELLOW("黄"),
    RED("红");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final String chinese;

    Light(String chinese) {
        this.chinese = chinese;
    }

    /// Finished at the due instant is on time, so the light turns red after it.
    public static Light of(Optional<Instant> dueAt, Instant now) {
        return dueAt.map(due -> of(due, now)).orElse(GREEN);
    }

    private static Light of(Instant due, Instant now) {
        if (due.isBefore(now)) {
            return RED;
        }
        return due.atZone(SHANGHAI).toLocalDate().equals(now.atZone(SHANGHAI).toLocalDate()) ? YELLOW : GREEN;
    }

    /// When what is due today turns from yellow: the day's end.
    public static Instant endOfDay(Instant now) {
        return now.atZone(SHANGHAI)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(SHANGHAI)
                .toInstant();
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
