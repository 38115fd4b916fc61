package org.doudi.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    @TempDir
    Path folder;

    Path jar;

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.writeString(folder.resolve("a.jar"), "one");
    }

    @Test
    void a_run_without_a_cache_records_one_and_the_next_uses_it() throws IOException {
        var first = startup(Startup.Recording.WHEN_MISSING).run(program());
        var recorded = first.recorded().orElseThrow();
        assertThat(first.flags()).contains("-XX:AOTCacheOutput=" + recorded);

        Files.writeString(recorded, "cache");
        Startup.adopt(recorded);

        var second = startup(Startup.Recording.WHEN_MISSING).run(program());
        assertThat(second.recorded()).isEmpty();
        assertThat(second.flags().getFirst()).startsWith("-XX:AOTCache=").endsWith(".aot");
    }

    @Test
    void a_rebuilt_jar_is_recorded_anew() throws IOException {
        recordOnce();

        Files.writeString(jar, "another");

        assertThat(startup(Startup.Recording.WHEN_MISSING).run(program()).recorded())
                .isPresent();
    }

    @Test
    void a_run_that_was_killed_leaves_no_cache() {
        Startup.adopt(startup(Startup.Recording.WHEN_MISSING)
                .run(program())
                .recorded()
                .orElseThrow());

        assertThat(startup(Startup.Recording.WHEN_MISSING).run(program()).recorded())
                .isPresent();
    }

    @Test
    void tests_record_nothing() {
        assertThat(startup(Startup.Recording.NEVER).run(program()).flags()).isEmpty();
    }

    @Test
    void default_flags_are_the_jvm_s_own() {
        var startup = startup(Startup.Recording.DEFAULT_FLAGS);
        var program = new JavaProgram("toy", List.of("-Xmx160m", "-XX:+UseSerialGC", "-Da=b"), List.of(jar), List.of());

        assertThat(startup.run(program)).isEqualTo(new Startup.Run(List.of(), Optional.empty()));
        assertThat(startup.dress(program).flags()).containsExactly("-Da=b");
    }

    @Test
    void old_caches_of_a_program_go() throws IOException {
        for (var build = 0; build < 5; build++) {
            Files.writeString(jar, UUID.randomUUID().toString().repeat(build + 1));
            recordOnce();
        }

        assertThat(folder.resolve("aot").toFile().list()).hasSize(2);
    }

    @Test
    void what_killed_runs_left_behind_goes_after_a_day() throws IOException {
        recordOnce();
        var leftOver = Files.writeString(folder.resolve("aot/intake-00.aot." + UUID.randomUUID()), "half");
        Files.setLastModifiedTime(leftOver, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        var inWork = Files.writeString(folder.resolve("aot/intake-00.aot." + UUID.randomUUID()), "half");

        Files.writeString(jar, "another");
        recordOnce();

        assertThat(leftOver).doesNotExist();
        assertThat(inWork).exists();
    }

    private void recordOnce() throws IOException {
        var recorded = startup(Startup.Recording.WHEN_MISSING)
                .run(program())
                .recorded()
                .orElseThrow();
        Startup.adopt(Files.writeString(recorded, "cache"));
    }

    private JavaProgram program() {
        return new JavaProgram("intake", List.of("-Xmx160m"), List.of(jar), List.of("-jar", jar.toString()));
    }

    private Startup startup(Startup.Recording recording) {
        return Startup.of(new ServerCache(folder), recording);
    }
}
