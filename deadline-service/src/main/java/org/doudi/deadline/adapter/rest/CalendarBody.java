package org.doudi.deadline.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.DayKind;
import org.doudi.store.rest.input.Absent;

/// 放假安排: a year by one notice. It names the weekdays that are off and the weekend days that are worked.
record CalendarBody(
        @Min(value = 2022, message = "年份应为2022至2100") @Max(value = 2100, message = "年份应为2022至2100")
        int year,

        @NotNull(message = "应填写 OFFICIAL（正式）或者 LOCAL（地方）") CalendarKind kind,
        @DocumentNumber String docNo,
        @NotNull(message = "应填写印发日期，如 2026-11-30") LocalDate publishedOn,

        @Size(max = 400, message = "一年不超过400个例外日") List<@NotNull @Valid Entry> entries) {
    CalendarBody {
        entries = Absent.asEmpty(entries);
    }

    CalendarNotice notice() {
        Set<LocalDate> seen = new HashSet<>();
        entries.stream()
                .map(Entry::date)
                .filter(date -> !seen.add(date))
                .findFirst()
                .ifPresent(date -> {
                    throw Refusal.invalid("calendar.day-twice", "三.4", date + "在安排中出现了两次", "entries");
                });
        return CalendarNotice.of(
                year,
                kind,
                docNo,
                publishedOn,
                entries.stream().map(Entry::entry).toList());
    }

    /// 例外日.
    record Entry(
            @NotNull(message = "应填写日期，如 2026-02-14") LocalDate date,

            @NotNull(message = "应填写 HOLIDAY（放假）或者 WORKDAY（调休上班）")
            DayKind kind,

            @NotNull(message = "应填写节日名称") @Pattern(regexp = "[^\\p{C}]{1,30}", message = "节日名称为1–30个字符")
            String name) {
        CalendarEntry entry() {
            return new CalendarEntry(date, kind, name);
        }
    }
}
