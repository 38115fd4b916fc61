package org.doudi.local.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.doudi.local.server.LocalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
    private static final Instant AT = Instant.parse("2026-02-09T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_file_says_what_the_services_expect() throws IOException {
        var clock = new ClockFile(folder.resolve("clock.json"));

        clock.createIfMissing();
        assertThat(clock.file()).hasContent("{\"mode\":\"RUNNING\",\"offsetMillis\":0}");

        clock.write(new ClockSetting.Frozen(AT));
        assertThat(clock.file()).hasContent("{\"mode\":\"FROZEN\",\"at\":\"2026-02-09T01:00:00Z\"}");
    }

    @Test
    void time_is_no_finer_than_the_databases_keep_it() {
        var finer = AT.plusNanos(123_456_789);

        assertThat(new ClockSetting.Frozen(finer).at()).isEqualTo("2026-02-09T01:00:00.123456Z");
        assertThat(new ClockSetting.Running(Duration.ZERO).now(finer)).isEqualTo("2026-02-09T01:00:00.123Z");
    }

    @Test
    void a_setting_that_is_there_is_kept() {
        var clock = new ClockFile(folder.resolve("clock.json"));
        clock.write(new ClockSetting.Running(Duration.ofDays(3)));

        clock.createIfMissing();

        assertThat(clock.read().now(AT)).isEqualTo(AT.plus(Duration.ofDays(3)));
    }

    @Test
    void before_the_first_start_there_is_no_clock() {
        var clock = new ClockFile(folder.resolve("clock.json"));

        assertThatThrownBy(clock::read).isInstanceOf(LocalException.class).hasMessageContaining("请先运行 ./doudi up");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        var clock = new ClockFile(Files.writeString(folder.resolve("clock.json"), "{\"mode\":\"FAST\"}"));

        assertThatThrownBy(clock::read).isInstanceOf(LocalException.class).hasMessageContaining("内容不对");
    }
}
