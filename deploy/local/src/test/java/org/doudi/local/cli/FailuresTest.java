package org.doudi.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.doudi.local.server.LocalException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void what_is_meant_for_people_is_told_as_it_stands() {
        assertThat(Failures.sentence(new CompletionException(new LocalException("端口 18081 被占用。"))))
                .contains("端口 18081 被占用。");
    }

    @Test
    void a_full_disk_says_what_to_do_wherever_it_is_noticed() {
        var full = new IOException("No space left on device");

        assertThat(Failures.sentence(new CompletionException(new UncheckedIOException(full))))
                .contains("读写文件失败（No space left on device）；请检查磁盘空间和目录权限后重试。");
    }

    @Test
    void a_fault_of_ours_is_not_hidden() {
        assertThat(Failures.sentence(new IllegalStateException("a rule was broken")))
                .isEmpty();
    }
}
