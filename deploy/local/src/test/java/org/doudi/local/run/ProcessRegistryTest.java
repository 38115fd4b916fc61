package org.doudi.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.local.server.Detached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRegistryTest {
    @TempDir
    Path folder;

    @Test
    void a_later_command_finds_the_process_while_it_lives() throws IOException {
        var running = new Running("intake", sleeper(), Optional.of(folder.resolve("intake.aot")));
        registry().add(running);

        assertThat(registry().find("intake")).contains(running);
        assertThat(registry().find(List.of("intake", "routing"))).containsExactly(running);

        running.process().kill();
        assertThat(registry().find("intake")).isEmpty();
    }

    @Test
    void another_process_with_the_same_number_is_not_ours() throws IOException {
        var process = sleeper();
        var earlier = new Detached(process.pid(), process.startedAt().minus(Duration.ofHours(1)));
        registry().add(new Running("intake", earlier, Optional.empty()));

        assertThat(registry().find("intake")).isEmpty();
        earlier.kill();
        assertThat(process.alive()).as("left alone").isTrue();
        process.kill();
    }

    @Test
    void what_was_removed_is_gone() throws IOException {
        var process = sleeper();
        registry().add(new Running("intake", process, Optional.empty()));

        registry().remove("intake");

        assertThat(registry().find("intake")).isEmpty();
        process.kill();
    }

    private ProcessRegistry registry() {
        return new ProcessRegistry(folder.resolve("run"));
    }

    private Detached sleeper() throws IOException {
        return Detached.start(List.of("sleep", "60"), Map.of(), folder, folder.resolve("log"));
    }
}
