package org.doudi.deadline.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.doudi.deadline.application.Timekeeping;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.events.policy.CapBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 延时上限 — A-8.
class CapTest {
    private static final DueDates DATES = new Timekeeping().dates("2022-12-02");
    private static final Instant RECEIVED = Instant.parse("2026-03-09T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "FROM_RECEIPT, 2026-03-23T09:30:00Z",
        "FROM_DUE,     2026-03-25T09:30:00Z",
        "FROM_GRANT,   2026-03-23T09:30:00Z"
    })
    void itIsCountedFromWhatThePolicySays(CapBasis basis, Instant cap) {
        Instant due = DATES.due(RECEIVED, 2).at();
        assertThat(new Cap(10, basis).at(RECEIVED, due, DATES)).isEqualTo(cap);
    }
}
