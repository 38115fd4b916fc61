package org.doudi.deadline.adapter.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.doudi.deadline.application.Timekeeping;
import org.doudi.deadline.domain.calendar.DueDates;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// §4.1-9: who operates is told in November, not in January.
class MissingYearTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-01, UP, ''",
        "2026-10-31, UP, ''",
        "2026-11-01, DOWN, 2027",
        "2027-02-01, DOWN, 2027",
        "2027-11-01, DOWN, 2028"
    })
    void fromNovemberOnTheNextYearIsNeeded(LocalDate today, HealthCheckResponse.Status status, String missing) {
        MissingYear year = new MissingYear(
                new Timekeeping(), () -> today.atStartOfDay(DueDates.ZONE).toInstant());
        HealthCheckResponse said = year.call().await().atMost(Duration.ofSeconds(1));
        assertThat(said.getStatus()).isEqualTo(status);
        assertThat(said.getData().orElseThrow()).containsEntry("missing", missing);
    }
}
