package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.deadline.application.Counting.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 办公时间: the working days are those of the limits, 调休 and holidays too.
class OfficeHoursTest {
    private static final WorkingDayCalendar CALENDAR =
            Counting.by(AfterHours.EXCLUDE_START_DAY).calendar();
    private static final BusinessHours HOURS = new BusinessHours(List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T08:59:59.999, false, 2026-03-09T09:00",
        "2026-03-09T09:00, true, 2026-03-09T17:30",
        "2026-03-09T12:30, true, 2026-03-09T17:30",
        "2026-03-09T17:29:59.999, true, 2026-03-09T17:30",
        "2026-03-09T17:30, false, 2026-03-10T09:00",
        "2026-03-13T20:00, false, 2026-03-16T09:00",
        "2026-03-14T10:00, false, 2026-03-16T09:00",
        "2026-02-14T10:00, true, 2026-02-14T17:30",
        "2026-02-14T17:30, false, 2026-02-24T09:00",
        "2026-12-31T17:30, false, 2027-01-04T09:00"
    })
    void theOfficeIsOpenOnWorkingDays(String when, boolean open, String until) {
        assertThat(HOURS.areOpen(at(when), CALENDAR)).isEqualTo(open);
        assertThat(HOURS.changeAfter(at(when), CALENDAR)).isEqualTo(at(until));
    }

    @Test
    void itOpensBeforeItCloses() {
        assertThatThrownBy(() -> new OfficeHours(LocalDate.EPOCH, LocalTime.of(17, 30), LocalTime.of(17, 30), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
