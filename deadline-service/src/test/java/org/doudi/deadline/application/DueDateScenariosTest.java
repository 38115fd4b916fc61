package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Every row of the acceptance scenarios, under both readings of a start outside business hours.
class DueDateScenariosTest {
    private static final DueDates EXCLUDING = Counting.by(AfterHours.EXCLUDE_START_DAY);
    private static final DueDates DEEMING = Counting.by(AfterHours.DEEM_NEXT_WORKING_DAY);
    private static final DueDates REVISED = Counting.withOfficial2027("2027-01-01", "2027-01-04");

    @ParameterizedTest
    @CsvFileSource(resources = "/scenario-vectors.csv", numLinesToSkip = 1)
    void isDueWhenTheScenarioSays(
            String scenario, String clock, String start, int days, String due, String deemed, String counted) {
        DueDates dates = clock.contains("revised") ? REVISED : EXCLUDING;

        assertThat(dates.due(at(start), days))
                .as("%s %s", scenario, clock)
                .isEqualTo(new Due(instant(due), clock.contains("provisional")));
        if (deemed != null) {
            assertThat(DEEMING.due(at(start), days).at()).isEqualTo(instant(deemed));
        }
        if (counted != null) {
            assertThat(countedDays(dates, start, days)).isEqualTo(dates(counted));
        }
    }

    private static List<LocalDate> countedDays(DueDates dates, String start, int days) {
        LocalDate startDay = at(start).atZone(DueDates.ZONE).toLocalDate();
        return IntStream.rangeClosed(1, days)
                .mapToObj(n -> dates.calendar().workingDayAfter(startDay, n))
                .toList();
    }

    private static List<LocalDate> dates(String counted) {
        return Stream.of(counted.split(" ")).map(LocalDate::parse).toList();
    }

    private static Instant instant(String column) {
        return at(column.replace(' ', 'T'));
    }
}
