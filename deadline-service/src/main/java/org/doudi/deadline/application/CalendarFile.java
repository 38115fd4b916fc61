package org.doudi.deadline.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.DayKind;

/// 放假安排文件: a line for each day, `date,kind,name`, after a line of headings — for example
/// `2026-02-14,workday,春节`.
public final class CalendarFile {
    private static final String HEADINGS = "date,kind,name";

    private CalendarFile() {}

    /// The days that it names; refused with the line that cannot be read.
    public static List<CalendarEntry> read(String text) {
        List<String> lines =
                text.lines().map(line -> line.replace("\uFEFF", "").strip()).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw refused(1, "第一行应为 " + HEADINGS);
        }
        Set<LocalDate> seen = new HashSet<>();
        List<CalendarEntry> entries = IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).isEmpty())
                .mapToObj(i -> entry(i + 1, lines.get(i)))
                .toList();
        for (CalendarEntry entry : entries) {
            if (!seen.add(entry.date())) {
                throw Refusal.invalid("calendar.day-twice", "三.4", entry.date() + "在安排中出现了两次", "entries");
            }
        }
        return entries;
    }

    private static CalendarEntry entry(int line, String text) {
        String[] columns = text.split(",", -1);
        if (columns.length != 3 || columns[2].isBlank() || columns[2].length() > 30) {
            throw refused(line, "应为日期、holiday 或 workday、节日名称（1–30个字符）三列");
        }
        return new CalendarEntry(date(line, columns[0]), kind(line, columns[1]), columns[2].strip());
    }

    private static LocalDate date(int line, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException _) {
            throw refused(line, "日期应如 2026-02-14");
        }
    }

    private static DayKind kind(int line, String text) {
        try {
            return DayKind.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw refused(line, "第二列应为 holiday 或者 workday");
        }
    }

    private static Refusal refused(int line, String why) {
        return Refusal.invalid("calendar.file-unreadable", "三.4", "第" + line + "行：" + why);
    }
}
