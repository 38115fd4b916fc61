package org.doudi.local.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpLockTest {
    @TempDir
    Path folder;

    @Test
    void two_commands_do_not_change_one_installation_at_once() {
        try (var _ = UpLock.take(folder)) {
            assertThatThrownBy(() -> UpLock.take(folder)).hasMessageContaining("另一个 ./doudi 命令");
        }
        assertThatCode(() -> UpLock.take(folder).close()).doesNotThrowAnyException();
    }
}
