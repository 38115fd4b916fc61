package org.doudi.reporting.adapter.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.LightFilter;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Reach;
import org.doudi.reporting.domain.work.Light;

/// Query parameters: bounded, and refused with their name where they do not fit.
final class Query {
    static final String USUAL_LIMIT = "50";
    private static final int MOST = 200;
    private static final int LONGEST = 128;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Query() {}

    static Page.Request page(String limit, Optional<String> cursor) {
        return new Page.Request(limit(limit), bounded("cursor", cursor).map(Cursor::parse));
    }

    private static int limit(String text) {
        if (text.matches("[0-9]{1,3}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        }
        throw malformed("limit", "应为1–" + MOST + "的整数");
    }

    /// A whole number that is not negative.
    static long number(String name, String text) {
        if (text.matches("[0-9]{1,18}")) {
            return Long.parseLong(text);
        }
        throw malformed(name, "应为不小于0的整数");
    }

    static Optional<String> text(String name, Optional<String> text) {
        return bounded(name, text);
    }

    /// @param most characters
    static Optional<String> text(String name, Optional<String> text, int most) {
        return bounded(name, text, most);
    }

    static <T extends Enum<T>> Optional<T> code(String name, Optional<String> text, T[] values) {
        return bounded(name, text)
                .map(code -> Stream.of(values)
                        .filter(value -> value.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> malformed(name, "没有这个取值")));
    }

    static Optional<OrgCode> unit(Optional<String> text) {
        return parsed("unit", text, OrgCode::new, "应为部门代码");
    }

    static Optional<LightFilter> light(Optional<String> text, Instant now) {
        return code("light", text, Light.values()).map(light -> new LightFilter(light, now));
    }

    static Optional<Boolean> yesOrNo(String name, Optional<String> text) {
        return bounded(name, text).map(value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw malformed(name, "应为 true 或 false");
        });
    }

    /// The first instant of a day in Shanghai.
    static Optional<Instant> startOf(String name, Optional<String> day) {
        return day(name, day).map(date -> date.atStartOfDay(SHANGHAI).toInstant());
    }

    /// The first instant after a day in Shanghai.
    static Optional<Instant> endOf(String name, Optional<String> day) {
        return day(name, day)
                .map(date -> date.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
    }

    /// 截至时刻: the one that is not given is not limited.
    static Optional<Moment> moment(Optional<String> at, Optional<String> known) {
        Optional<Instant> happened = instant("at", at);
        Optional<Instant> recorded = instant("known", known);
        return happened.isEmpty() && recorded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moment(happened.orElse(Reach.NEVER), recorded.orElse(Reach.NEVER)));
    }

    private static Optional<Instant> instant(String name, Optional<String> text) {
        Optional<Instant> instant = parsed(name, text, Instant::parse, "应为时刻，如 2026-02-09T01:00:00Z");
        if (instant.filter(given -> !Reach.has(given)).isPresent()) {
            throw malformed(name, "应在" + Reach.FIRST_YEAR + "年至" + Reach.LAST_YEAR + "年之间");
        }
        return instant;
    }

    /// A day that has to be given.
    static LocalDate requiredDay(String name, Optional<String> day) {
        return day(name, day).orElseThrow(() -> malformed(name, "应为日期，如 2026-02-09"));
    }

    private static Optional<LocalDate> day(String name, Optional<String> day) {
        Optional<LocalDate> date = parsed(name, day, LocalDate::parse, "应为日期，如 2026-02-09");
        if (date.filter(given -> !Reach.has(given.getYear())).isPresent()) {
            throw malformed(name, "应在" + Reach.FIRST_YEAR + "年至" + Reach.LAST_YEAR + "年之间");
        }
        return date;
    }

    private static <T> Optional<T> parsed(
            String name, Optional<String> text, Function<String, T> parse, String expected) {
        try {
            return bounded(name, text).map(parse);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed(name, expected);
        }
    }

    private static Optional<String> bounded(String name, Optional<String> text) {
        return bounded(name, text, LONGEST);
    }

    private static Optional<String> bounded(String name, Optional<String> text, int most) {
        if (text.filter(value -> value.length() > most || value.indexOf('\0') >= 0)
                .isPresent()) {
            throw malformed(name, "过长，或含有无效字符");
        }
        return text.filter(value -> !value.isEmpty());
    }

    private static Refusal malformed(String name, String expected) {
        return Refusal.invalid("request.parameter", "接口约定", "参数 " + name + " " + expected);
    }
}
