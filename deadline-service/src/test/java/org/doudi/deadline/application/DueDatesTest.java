package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;

import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private static final DueDates EXCLUDING = Counting.by(AfterHours.EXCLUDE_START_DAY);
    private static final DueDates DEEMING = Counting.by(AfterHours.DEEM_NEXT_WORKING_DAY);

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T15:29:59, 2025-03-10T17:30",
        "2025-03-10T15:30:00, 2025-03-11T17:30",
        "2025-03-10T06:00:00, 2025-03-10T17:30",
        "2025-03-14T17:30:01, 2025-03-17T17:30"
    })
    void aSameDayMatterNeedsMoreThanTwoHoursBeforeClose(String start, String due) {
        assertThat(EXCLUDING.due(at(start), 0).at()).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T07:00:00, 2025-03-11T17:30",
        "2025-03-10T17:30:00, 2025-03-11T17:30",
        "2025-03-10T17:30:01, 2025-03-12T17:30"
    })
    void onlyAStartAfterCloseIsDeemedTheNextDays(String start, String due) {
        assertThat(DEEMING.due(at(start), 1).at()).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-17T09:00, 10, false",
        "2026-12-18T09:00, 10, true",
        "2026-12-24T09:00, 5, false",
        "2026-12-25T09:00, 5, true",
        "2026-12-31T15:29, 0, false",
        "2026-12-31T15:30, 0, true"
    })
    void whatReachesAYearWithoutAnOfficialNoticeIsProvisional(String start, int days, boolean provisional) {
        assertThat(EXCLUDING.due(at(start), days).provisional()).isEqualTo(provisional);
    }

    @Test
    void theOfficialNoticeSettlesWhatWasProvisional() {
        DueDates settled = Counting.withOfficial2027("2027-01-01", "2027-01-04");

        assertThat(settled.due(at("2026-12-29T10:00"), 5)).isEqualTo(new Due(at("2027-01-07T17:30"), false));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-31T09:00, 1, 2028-01-03T17:30",
        "2027-12-31T16:00, 0, 2028-01-03T17:30",
        "2028-01-03T09:00, 0, 2028-01-03T17:30",
        "2028-05-01T09:00, 5, 2028-05-08T17:30",
        "2021-12-31T09:00, 1, 2022-01-04T17:30",
        "2021-12-24T09:00, 1, 2021-12-27T17:30"
    })
    void ofAYearThatNoNoticeCoversOnlyTheWeekIsKnown(String start, int days, String due) {
        assertThat(EXCLUDING.due(at(start), days)).isEqualTo(new Due(at(due), true));
        assertThat(DEEMING.due(at(start), days).provisional()).isTrue();
    }

    @Test
    void daysAreCountedAcrossAYearThatNoNoticeCovers() {
        assertThat(EXCLUDING.used(at("2027-12-30T09:00"), at("2028-01-04T09:00")))
                .isEqualTo(3);
        assertThat(EXCLUDING.overdue(at("2028-01-04T17:30"), at("2028-01-03T09:00")))
                .isZero();
    }

    @Test
    void aMissByMinutesIsNoWholeDay() {
        assertThat(EXCLUDING.overdue(at("2025-10-09T17:30"), at("2025-10-09T17:31")))
                .isZero();
    }
}
