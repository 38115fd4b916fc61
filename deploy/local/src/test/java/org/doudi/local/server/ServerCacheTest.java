package org.doudi.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCacheTest {
    @TempDir
    Path folder;

    @Test
    void an_entry_is_made_once() {
        var cache = new ServerCache(folder);
        cache.entry("server", empty -> Files.writeString(empty.resolve("file"), "first"));

        var again = cache.entry("server", empty -> Files.writeString(empty.resolve("file"), "second"));

        assertThat(again.resolve("file")).hasContent("first");
    }

    @Test
    void two_that_race_both_get_a_whole_entry() throws Exception {
        var cache = new ServerCache(folder);
        var bothAreFilling = new CountDownLatch(2);
        ServerCache.Filler slow = empty -> {
            bothAreFilling.countDown();
            try {
                bothAreFilling.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            Files.writeString(empty.resolve("file"), "whole");
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> cache.entry("server", slow));
            var other = threads.submit(() -> cache.entry("server", slow));

            assertThat(one.get()).isEqualTo(other.get());
            assertThat(one.get().resolve("file")).hasContent("whole");
        }
        assertThat(folder).isDirectoryContaining("glob:**/server").isNotEmptyDirectory();
        assertThat(folder.toFile().list()).containsExactly("server");
    }

    @Test
    void a_filler_that_fails_leaves_nothing() {
        var cache = new ServerCache(folder);

        assertThatThrownBy(() -> cache.entry("server", empty -> {
                    Files.writeString(empty.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("无法写入缓存目录");
        assertThat(folder).isEmptyDirectory();
    }
}
