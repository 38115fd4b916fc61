package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A slip in the file would move every open limit: it is refused with its line.
class CalendarFileTest {
    private static final String HEADINGS = "date,kind,name\n";

    @Test
    void aLineIsADay() {
        assertThat(CalendarFile.read("\uFEFF" + HEADINGS + "\r\n2026-02-14,workday, 春节 \n2026-02-16,holiday,春节\n"))
                .containsExactly(
                        new CalendarEntry(LocalDate.of(2026, 2, 14), DayKind.WORKDAY, "春节"),
                        new CalendarEntry(LocalDate.of(2026, 2, 16), DayKind.HOLIDAY, "春节"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-14;workday;春节 | 第2行",
                "2026-02-30,workday,春节 | 第2行",
                "2026-02-14,free,春节    | 第2行",
                "2026-02-14,workday,     | 第2行",
            })
    void whatCannotBeReadIsRefusedWithItsLine(String line, String where) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> CalendarFile.read(HEADINGS + line));
        assertThat(refused.code()).isEqualTo("calendar.file-unreadable");
        assertThat(refused.getMessage()).contains(where);
    }

    @Test
    void theHeadingsAreNeeded() {
        assertThat(catchThrowableOfType(Refusal.class, () -> CalendarFile.read("2026-02-14,workday,春节\n"))
                        .getMessage())
                .contains("第1行");
    }

    @Test
    void aDayIsNamedOnce() {
        String twice = HEADINGS + "2026-02-14,workday,春节\n2026-02-14,holiday,春节\n";
        assertThat(catchThrowableOfType(Refusal.class, () -> CalendarFile.read(twice))
                        .code())
                .isEqualTo("calendar.day-twice");
    }
}
