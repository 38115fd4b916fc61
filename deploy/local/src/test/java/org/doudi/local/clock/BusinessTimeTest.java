package org.doudi.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.doudi.local.server.LocalException;
import org.junit.jupiter.api.Test;

class BusinessTimeTest {
    private static final Instant NINE = Instant.parse("2026-02-09T01:00:00Z");

    @Test
    void a_time_without_a_zone_is_beijing_time() {
        assertThat(BusinessTime.parse("2026-02-09 09:00")).isEqualTo(NINE);
        assertThat(BusinessTime.parse("2026-02-09T09:00:00")).isEqualTo(NINE);
        assertThat(BusinessTime.parse("2026-02-09T01:00:00Z")).isEqualTo(NINE);
        assertThat(BusinessTime.show(NINE)).isEqualTo("2026-02-09 09:00:00");
    }

    @Test
    void durations_add_up() {
        assertThat(BusinessTime.parseDuration("1d2h30m5s"))
                .isEqualTo(Duration.ofDays(1).plusHours(2).plusMinutes(30).plusSeconds(5));
    }

    @Test
    void what_is_no_time_is_refused() {
        assertThatThrownBy(() -> BusinessTime.parse("明天"))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("看不懂时间“明天”");
    }

    @Test
    void what_is_no_duration_is_refused() {
        assertThatThrownBy(() -> BusinessTime.parseDuration("-3d"))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("看不懂时长“-3d”");
    }
}
