package org.doudi.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.doudi.local.server.LocalException;

/// Business time as people write it: Asia/Shanghai.
public final class BusinessTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern PART = Pattern.compile("([0-9]{1,6})([dhms])");
    private static final Pattern DURATION = Pattern.compile("(" + PART.pattern() + ")+");

    private BusinessTime() {}

    public static String show(Instant instant) {
        return SHOWN.format(instant.atZone(ZONE));
    }

    /// `2026-02-09 09:00`, with or without seconds or an offset.
    public static Instant parse(String text) {
        var iso = text.strip().replace(' ', 'T');
        try {
            return LocalDateTime.parse(iso).atZone(ZONE).toInstant();
        } catch (DateTimeParseException local) {
            try {
                return OffsetDateTime.parse(iso).toInstant();
            } catch (DateTimeParseException e) {
                throw new LocalException("看不懂时间“" + text + "”；请写成 \"2026-02-09 09:00\"（北京时间）。", e);
            }
        }
    }

    /// `3d`, `2h30m`, `90m`.
    public static Duration parseDuration(String text) {
        if (!DURATION.matcher(text).matches()) {
            throw new LocalException("看不懂时长“" + text + "”；请写成 3d、2h30m 或 90m 这样的形式。");
        }
        return PART.matcher(text)
                .results()
                .map(part -> unit(part.group(2)).multipliedBy(Long.parseLong(part.group(1))))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "d" -> Duration.ofDays(1);
            case "h" -> Duration.ofHours(1);
            case "m" -> Duration.ofMinutes(1);
            default -> Duration.ofSeconds(1);
        };
    }
}
