package org.doudi.deadline.adapter.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.doudi.deadline.application.CalendarFile;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent.CalendarKind;

/// What a calendar's file does not say itself.
record CalendarFileParams(
        @QueryParam("year") @Min(value = 2022, message = "年份应为2022至2100") @Max(value = 2100, message = "年份应为2022至2100")
        int year,

        @QueryParam("kind")
        @NotNull(message = "应填写 OFFICIAL（正式）或者 LOCAL（地方）")
        @Pattern(regexp = "OFFICIAL|LOCAL", message = "应为 OFFICIAL（正式）或者 LOCAL（地方）")
        String kind,

        @QueryParam("docNo") @DocumentNumber String docNo,

        @QueryParam("publishedOn") @NotNull(message = "应填写印发日期，如 2026-11-30")
        String publishedOn) {
    CalendarNotice notice(String file) {
        return CalendarNotice.of(year, CalendarKind.valueOf(kind), docNo, issued(), CalendarFile.read(file));
    }

    private LocalDate issued() {
        try {
            return LocalDate.parse(publishedOn);
        } catch (DateTimeException _) {
            throw Refusal.invalid("calendar.issue-day-malformed", "三.4", "印发日期应如 2026-11-30", "publishedOn");
        }
    }
}
