package org.doudi.reporting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.work.Due;
import org.doudi.reporting.domain.work.Due.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 灯和剩余工作日 around 春节 2026: 14 February is worked, 15 to 23 are off.
class CountdownTest {
    private static final WorkedDays DAYS = days("2026-02-01", "2026-03-31");

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T10:00, 2026-02-14T17:30, GREEN, 1, , 剩余 1 个工作日",
        "2026-02-12T10:00, 2026-02-24T17:30, GREEN, 3, , 剩余 3 个工作日",
        "2026-02-15T10:00, 2026-02-24T17:30, GREEN, 1, , 剩余 1 个工作日",
        "2026-02-12T10:00, 2026-02-12T17:30, YELLOW, 0, , 今日 17:30 到期",
        "2026-02-12T17:30, 2026-02-12T17:30, YELLOW, 0, , 今日 17:30 到期",
        "2026-02-14T10:00, 2026-02-20T12:00, GREEN, 0, , 2月20日 12:00 到期",
        "2026-02-12T17:31, 2026-02-12T17:30, RED, , 0, 已超期，不足 1 个工作日",
        "2026-02-20T10:00, 2026-02-14T17:30, RED, , 0, 已超期，不足 1 个工作日",
        "2026-02-25T10:00, 2026-02-14T17:30, RED, , 2, 超期 2 个工作日"
    })
    void workingDaysAreCountedAsLimitsAre(
            String now, String due, String light, Integer left, Integer overdue, String words) {
        Countdown countdown = Countdown.of(Optional.of(Due.firm(Story.at(due))), Story.at(now), DAYS);

        assertThat(countdown.light().name()).isEqualTo(light);
        assertThat(countdown.left()).isEqualTo(Optional.ofNullable(left));
        assertThat(countdown.overdue()).isEqualTo(Optional.ofNullable(overdue));
        assertThat(countdown.words()).isEqualTo(words);
    }

    /// No number is made up where deadline-service could not be asked, or not of that day.
    @ParameterizedTest
    @CsvSource({
        "2026-02-12T10:00, 2026-02-24T17:30, 2月24日 17:30 到期",
        "2026-02-12T10:00, 2026-02-12T17:30, 今日 17:30 到期",
        "2026-02-12T10:00, 2026-02-10T17:30, 已超期，应于 2月10日 17:30 前完成"
    })
    void withoutTheCalendarTheDateIsTold(String now, String due, String words) {
        for (WorkedDays days : List.of(WorkedDays.UNKNOWN, days("2026-02-11", "2026-02-20"))) {
            Countdown countdown = Countdown.of(Optional.of(Due.firm(Story.at(due))), Story.at(now), days);

            assertThat(countdown.words()).isEqualTo(words);
        }
    }

    @Test
    void aProvisionalDateIsMarked() {
        Due due = new Due(Story.at("2026-02-24T17:30"), Certainty.PROVISIONAL);

        assertThat(Countdown.of(Optional.of(due), Story.at("2026-02-12T10:00"), DAYS)
                        .words())
                .isEqualTo("剩余 3 个工作日（暂定）");
    }

    @Test
    void whatNoClockRunsForIsGreen() {
        Countdown countdown = Countdown.of(Optional.empty(), Story.at("2026-02-12T10:00"), DAYS);

        assertThat(countdown.light().chinese()).isEqualTo("绿");
        assertThat(countdown.words()).isEqualTo("未计时");
    }

    private static WorkedDays days(String from, String to) {
        LocalDate first = LocalDate.parse(from);
        LocalDate last = LocalDate.parse(to);
        return WorkedDays.of(
                first,
                last,
                first.datesUntil(last.plusDays(1)).filter(CountdownTest::worked).toList());
    }

    private static boolean worked(LocalDate day) {
        if (day.equals(LocalDate.parse("2026-02-14"))) {
            return true;
        }
        boolean off = !day.isBefore(LocalDate.parse("2026-02-15")) && !day.isAfter(LocalDate.parse("2026-02-23"));
        return !off && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
