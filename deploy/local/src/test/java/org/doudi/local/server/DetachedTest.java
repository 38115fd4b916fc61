package org.doudi.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedTest {
    @TempDir
    Path folder;

    @Test
    void a_process_hears_nothing_of_the_callers_settings() throws IOException {
        var process = start(List.of("sh", "-c", "env | cut -d= -f1 | sort"), Map.of("MINE", "1"));
        assertThat(Processes.eventually(Duration.ofSeconds(10), () -> !process.alive()))
                .isTrue();

        assertThat(Files.readAllLines(log()))
                .contains("MINE", "PATH", "LC_ALL")
                .noneMatch(name -> name.startsWith("JAVA") || name.startsWith("MAVEN"));
    }

    @Test
    void a_process_leads_its_own_session_so_that_ctrl_c_does_not_reach_it() throws IOException {
        var process = start(List.of("sleep", "60"), Map.of());

        // The program that makes the session is started first: its own session begins a moment later.
        assertThat(Processes.eventually(Duration.ofSeconds(10), () -> session(process.pid()) == process.pid()))
                .as("session")
                .isTrue();
        process.kill();
    }

    @Test
    void one_that_does_not_listen_is_ended_by_force() throws IOException {
        var process = start(List.of("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done"), Map.of());
        assertThat(Processes.eventually(Duration.ofSeconds(10), this::isReady)).isTrue();

        process.stop(Duration.ofMillis(200));

        assertThat(process.alive()).isFalse();
    }

    private Detached start(List<String> command, Map<String, String> environment) throws IOException {
        return Detached.start(command, environment, folder, log());
    }

    private static long session(long pid) {
        try {
            var fields = Files.readString(Path.of("/proc", Long.toString(pid), "stat"))
                    .split(" ", -1);
            return Long.parseLong(fields[5]);
        } catch (IOException ended) {
            return -1;
        }
    }

    private boolean isReady() {
        try {
            return Files.readString(log()).contains("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return folder.resolve("log");
    }
}
