package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.CalendarYear;
import org.doudi.deadline.domain.calendar.DayKind;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.doudi.deadline.domain.clock.TimeLimits;

/// 日历与时限 in force: the official notices of the State Council and the plan's limits, as they come with the product.
@ApplicationScoped
public class Timekeeping {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 30);
    private static final Duration LATE_HOURS = Duration.ofHours(2);

    private final List<CalendarYear> years = years();
    private final DueDates dates =
            new DueDates(new WorkingDayCalendar(years), CLOSE_OF_BUSINESS, LATE_HOURS, AfterHours.EXCLUDE_START_DAY);

    public DueDates dates() {
        return dates;
    }

    public TimeLimits limits() {
        return TimeLimits.PLAN;
    }

    List<CalendarYear> calendarYears() {
        return years;
    }

    private static List<CalendarYear> years() {
        List<String[]> exceptions = read("/calendar/holidays.csv");
        return read("/calendar/notices.csv").stream()
                .map(notice -> year(notice, exceptions))
                .toList();
    }

    private static CalendarYear year(String[] notice, List<String[]> exceptions) {
        List<String[]> own = exceptions.stream()
                .filter(exception -> exception[0].startsWith(notice[0] + "-"))
                .toList();
        return new CalendarYear(
                Integer.parseInt(notice[0]),
                notice[2],
                LocalDate.parse(notice[3]),
                notice[1].equals("OFFICIAL"),
                byDate(own, exception -> exception[1].equals("workday") ? DayKind.WORKDAY : DayKind.HOLIDAY),
                byDate(own, exception -> exception[2]));
    }

    private static <T> Map<LocalDate, T> byDate(List<String[]> exceptions, Function<String[], T> value) {
        return exceptions.stream().collect(Collectors.toMap(exception -> LocalDate.parse(exception[0]), value));
    }

    private static List<String[]> read(String resource) {
        try (InputStream file = Timekeeping.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
