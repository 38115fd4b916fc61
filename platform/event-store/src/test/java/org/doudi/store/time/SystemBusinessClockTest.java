package org.doudi.store.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// Of two machines that differ, none runs ahead.
class SystemBusinessClockTest {
    private static final Instant NOW = Instant.parse("2026-02-09T09:30:00.123456Z");

    private final BusinessClock clock = new SystemBusinessClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_machine_that_is_fast_goes_by_the_clock_that_all_share() {
        assertThat(clock.nowBy(NOW.minusSeconds(120))).isEqualTo("2026-02-09T09:28:00.123Z");
    }

    @Test
    void a_machine_that_is_slow_waits_for_its_own() {
        assertThat(clock.nowBy(NOW.plusSeconds(120))).isEqualTo("2026-02-09T09:30:00.123Z");
    }
}
