package org.doudi.store.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBusinessClockTest {
    private static final Instant MONDAY = Instant.parse("2026-02-09T01:00:00Z");

    @TempDir
    Path folder = Path.of(".");

    private Path file = folder;

    @BeforeEach
    void file() {
        file = folder.resolve("clock.json");
    }

    @Test
    void frozen_time_stands_still_where_it_was_set() throws IOException {
        say("{\"mode\":\"FROZEN\",\"at\":\"2026-02-09T01:00:00Z\"}");
        LocalBusinessClock clock = new LocalBusinessClock(file);

        assertThat(clock.now()).isEqualTo(MONDAY).isEqualTo(clock.get());
    }

    @Test
    void frozen_time_is_no_finer_than_what_the_database_keeps() throws IOException {
        say("{\"mode\":\"FROZEN\",\"at\":\"2026-02-09T01:00:00.123456789Z\"}");

        assertThat(new LocalBusinessClock(file).now()).isEqualTo("2026-02-09T01:00:00.123456Z");
    }

    @Test
    void running_time_keeps_its_distance_to_real_time_in_whole_milliseconds() throws IOException {
        say("{\"mode\":\"RUNNING\",\"offsetMillis\":86400000}");
        Instant now = new LocalBusinessClock(file).now();

        assertThat(now).isCloseTo(Instant.now().plus(Duration.ofDays(1)), within(5, ChronoUnit.SECONDS));
        assertThat(now.truncatedTo(ChronoUnit.MILLIS)).isEqualTo(now);
    }

    @Test
    void only_running_time_knows_machines_that_differ() throws IOException {
        Instant behind = Instant.now().minusSeconds(120);
        say("{\"mode\":\"RUNNING\",\"offsetMillis\":86400000}");
        assertThat(new LocalBusinessClock(file).nowBy(behind))
                .isEqualTo(behind.plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS));

        say("{\"mode\":\"FROZEN\",\"at\":\"2026-02-09T01:00:00Z\"}");
        assertThat(new LocalBusinessClock(file).nowBy(behind)).isEqualTo(MONDAY);
    }

    @Test
    void a_jump_is_noticed_and_told_once() throws IOException {
        say("{\"mode\":\"FROZEN\",\"at\":\"2026-02-09T01:00:00Z\"}");
        LocalBusinessClock clock = new LocalBusinessClock(file);
        AtomicInteger told = new AtomicInteger();
        clock.onChange(told::incrementAndGet);

        clock.look();
        assertThat(told).hasValue(0);
        say("{\"mode\":\"FROZEN\",\"at\":\"2026-02-11T09:30:00Z\"}");
        clock.look();
        clock.look();

        assertThat(told).hasValue(1);
        assertThat(clock.now()).isEqualTo("2026-02-11T09:30:00Z");
    }

    @Test
    void a_service_follows_the_file_by_itself() throws IOException {
        say("{\"mode\":\"FROZEN\",\"at\":\"2026-02-09T01:00:00Z\"}");
        LocalBusinessClock clock = new LocalBusinessClock(file);
        clock.follow();

        say("{\"mode\":\"FROZEN\",\"at\":\"2026-02-11T09:30:00Z\"}");

        await().atMost(Duration.ofSeconds(5)).until(() -> !clock.now().equals(MONDAY));
    }

    @Test
    void a_file_that_is_no_good_leaves_time_as_it_is() throws IOException {
        say("{\"mode\":\"FROZEN\",\"at\":\"2026-02-09T01:00:00Z\"}");
        LocalBusinessClock clock = new LocalBusinessClock(file);

        for (String bad :
                new String[] {"", "{", "{\"mode\":\"LATER\"}", "{\"mode\":\"FROZEN\",\"at\":\"soon\"}", "[]"}) {
            say(bad);
            clock.look();

            assertThat(clock.now()).as(bad).isEqualTo(MONDAY);
        }
        Files.delete(file);
        clock.look();
        assertThat(clock.now()).isEqualTo(MONDAY);
    }

    @Test
    void a_service_does_not_start_on_a_clock_that_is_not_there() {
        assertThatThrownBy(() -> new LocalBusinessClock(file)).hasMessageContaining("clock.json");
    }

    private void say(String setting) throws IOException {
        Path beside = Files.writeString(folder.resolve("clock.json.new"), setting);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
