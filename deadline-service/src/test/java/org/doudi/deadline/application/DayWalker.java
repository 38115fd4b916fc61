package org.doudi.deadline.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import org.doudi.deadline.domain.calendar.AfterHours;

/// The rule once more, told by walking from day to day, on another list of the same days: every day off by name.
final class DayWalker {
    private static final LocalTime CLOSE = LocalTime.of(17, 30);
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    DayWalker() {
        try (InputStream in = DayWalker.class.getResourceAsStream("/cn-holidays-labels.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(row -> (row[1].equals("holiday") ? off : worked).add(LocalDate.parse(row[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }

    LocalDate due(LocalDateTime start, int workingDays, AfterHours afterHours) {
        LocalDate day = start.toLocalDate();
        if (workingDays == 0) {
            return isWorking(day) && start.toLocalTime().isBefore(CLOSE.minusHours(2)) ? day : next(day);
        }
        boolean outOfHours = !isWorking(day) || start.toLocalTime().isAfter(CLOSE);
        if (outOfHours && afterHours == AfterHours.DEEM_NEXT_WORKING_DAY) {
            day = next(day);
        }
        for (int counted = 0; counted < workingDays; counted++) {
            day = next(day);
        }
        return day;
    }

    private LocalDate next(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
