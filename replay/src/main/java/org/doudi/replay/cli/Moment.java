package org.doudi.replay.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// An instant as it is typed: `2026-02-09 09:00` in Beijing, or with an offset.
final class Moment implements ITypeConverter<Instant> {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Override
    public Instant convert(String typed) {
        String text = typed.strip().replace(' ', 'T');
        try {
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(BEIJING).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("“" + typed + "”不是时刻；请写成 \"2026-02-09 09:00\"（北京时间）。");
        }
    }

    static String show(Instant instant) {
        return SHOWN.format(instant.atZone(BEIJING));
    }
}
