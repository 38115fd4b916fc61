package org.doudi.console.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day as it is written here: 2026年2月9日; empty where none was told.
final class ChineseDay {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private ChineseDay() {}

    static String of(@Nullable String day) {
        return written(() -> Optional.ofNullable(day).map(LocalDate::parse));
    }

    static String ofInstant(@Nullable String instant) {
        return written(
                () -> Optional.ofNullable(instant).map(Instant::parse).map(at -> LocalDate.ofInstant(at, SHANGHAI)));
    }

    private static String written(Told told) {
        try {
            return told.day().map(DAY::format).orElse("");
        } catch (DateTimeParseException unknown) {
            return "";
        }
    }

    private interface Told {
        Optional<LocalDate> day();
    }
}
