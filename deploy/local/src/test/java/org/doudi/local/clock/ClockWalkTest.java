package org.doudi.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.doudi.local.install.ClockFile;
import org.doudi.local.install.ClockSetting;
import org.doudi.local.server.LocalException;
import org.doudi.local.status.ComponentStatus;
import org.doudi.local.status.ComponentStatus.Health;
import org.doudi.local.status.ServiceReport;
import org.doudi.local.status.SystemStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockWalkTest {
    private static final Instant SYSTEM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-09T01:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    ClockFile file;
    /// Open clocks; a look at the system fires those that are due, as deadline-service would.
    final TreeSet<Instant> open = new TreeSet<>();
    final List<Instant> stops = new ArrayList<>();
    Optional<Instant> lastRecorded = Optional.of(NOW.minus(HOUR));
    Health health = Health.READY;
    long positions = 5;
    boolean stuck;
    String service = "intake";

    @BeforeEach
    void clock() {
        file = new ClockFile(folder.resolve("clock.json"));
        file.write(new ClockSetting.Frozen(NOW));
    }

    @Test
    void time_stands_still_at_each_due_instant_on_the_way() {
        open.addAll(List.of(NOW.plus(HOUR), NOW.plus(HOUR.multipliedBy(2)), NOW.plus(HOUR.multipliedBy(9))));

        walk().to(NOW.plus(HOUR.multipliedBy(3)));

        assertThat(stops).containsExactly(NOW.plus(HOUR), NOW.plus(HOUR.multipliedBy(2)));
        assertThat(open).containsExactly(NOW.plus(HOUR.multipliedBy(9)));
        assertThat(now()).isEqualTo(NOW.plus(HOUR.multipliedBy(3)));
    }

    @Test
    void time_that_ran_runs_on_from_the_target() {
        file.write(ClockSetting.Running.from(NOW, SYSTEM));

        walk().to(NOW.plus(HOUR));

        assertThat(file.read()).isEqualTo(ClockSetting.Running.from(NOW.plus(HOUR), SYSTEM));
    }

    @Test
    void backward_is_refused() {
        refused(NOW.minus(Duration.ofMinutes(1)), "业务时间只能向前");
    }

    @Test
    void before_the_last_recorded_event_is_refused() {
        lastRecorded = Optional.of(NOW.plus(HOUR));

        refused(NOW.plus(Duration.ofMinutes(30)), "已有记录到 2026-02-09 10:00:00");
    }

    @Test
    void before_the_first_case_any_time_will_do_that_is_not_before_what_is_on_record() {
        service = "deadline";

        walk().to(NOW.minus(HOUR));
        assertThat(now()).isEqualTo(NOW.minus(HOUR));

        lastRecorded = Optional.empty();
        walk().to(NOW.minus(Duration.ofDays(400)));
        assertThat(now()).isEqualTo(NOW.minus(Duration.ofDays(400)));
    }

    @Test
    void before_the_first_case_what_is_on_record_still_holds() {
        service = "deadline";

        refused(NOW.minus(HOUR.multipliedBy(2)), "已有记录到 2026-02-09 08:00:00");
    }

    @Test
    void with_a_silent_service_time_does_not_move() {
        health = Health.NOT_READY;

        refused(NOW.plus(HOUR), "intake 没有应答");
    }

    @Test
    void when_the_system_does_not_come_to_rest_time_stays_where_it_got() {
        open.add(NOW.plus(HOUR));
        stuck = true;

        assertThatThrownBy(() -> walk().to(NOW.plus(HOUR.multipliedBy(3))))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("业务时间停在 2026-02-09 10:00:00");
        assertThat(now()).isEqualTo(NOW.plus(HOUR));
    }

    private ClockWalk walk() {
        return new ClockWalk(file, this::look, this::nextDue, () -> SYSTEM, Duration.ofMillis(300), stops::add);
    }

    private Optional<Instant> nextDue(Instant until) {
        return open.isEmpty() || open.getFirst().isAfter(until) ? Optional.empty() : Optional.of(open.getFirst());
    }

    private SystemStatus look() {
        if (!stuck && open.removeIf(due -> !due.isAfter(now()))) {
            positions++;
        }
        var report = new ServiceReport(
                now(), lastRecorded, Map.of("0", positions), Map.of("0", positions), Map.of(), List.of(), 0, 0);
        return new SystemStatus(
                List.of(new ComponentStatus(service, "http://127.0.0.1", health, Optional.of(report), Map.of())));
    }

    private Instant now() {
        return file.read().now(SYSTEM);
    }

    private void refused(Instant target, String sentence) {
        assertThatThrownBy(() -> walk().to(target))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining(sentence);
        assertThat(now()).as("unmoved").isEqualTo(NOW);
    }
}
