package org.doudi.local.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.doudi.local.server.LocalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSettingsTest {
    @TempDir
    Path folder;

    @Test
    void without_a_file_everything_has_a_default() {
        var settings = read("", Map.of());

        assertThat(settings.port(ServiceName.INTAKE)).isEqualTo(18081);
        assertThat(settings.port("postgres")).isEqualTo(15432);
        assertThat(settings.serviceHeap()).isEqualTo("256m");
        assertThat(settings.walArchive()).isEmpty();
    }

    @Test
    void the_environment_comes_before_the_file() {
        var file = "port.intake=21001\nport.routing=21002\nmemory.service=200m\n";

        var settings = read(file, Map.of("DOUDI_PORT_INTAKE", "22001", "DOUDI_PORT_KEYCLOAK_MANAGEMENT", "22002"));

        assertThat(settings.port("intake")).isEqualTo(22001);
        assertThat(settings.port("routing")).isEqualTo(21002);
        assertThat(settings.port("keycloak-management")).isEqualTo(22002);
        assertThat(settings.serviceHeap()).isEqualTo("200m");
    }

    @Test
    void a_port_that_is_no_number_is_refused() {
        refused(() -> read("port.intake=abc", Map.of()), "配置 port.intake 的值“abc”不是可用端口");
    }

    @Test
    void a_port_below_1024_is_refused() {
        refused(() -> read("", Map.of("DOUDI_PORT_KAFKA", "80")), "配置 port.kafka 的值“80”不是可用端口");
    }

    @Test
    void one_port_for_two_is_refused() {
        refused(() -> read("port.intake=18082", Map.of()), "端口 18082 同时配给了 intake 和 routing");
    }

    @Test
    void a_misspelt_key_is_refused() {
        refused(() -> read("port.intak=18082", Map.of()), "“port.intak”无人认识");
    }

    @Test
    void a_heap_that_is_no_size_is_refused() {
        refused(() -> read("memory.service=much", Map.of()), "配置 memory.service 的值“much”不是内存大小");
    }

    @Test
    void an_archive_is_a_folder_that_a_shell_can_be_told() {
        assertThat(read("backup.wal=/mnt/back up/wal", Map.of()).walArchive()).contains(Path.of("/mnt/back up/wal"));
        for (var folder : List.of("wal", "/mnt/$(reboot)", "/mnt/it's", "/mnt/\"wal")) {
            refused(() -> read("", Map.of("DOUDI_BACKUP_WAL", folder)), "配置 backup.wal 的值“" + folder + "”不能用");
        }
    }

    private LocalSettings read(String content, Map<String, String> environment) {
        try {
            return LocalSettings.read(Files.writeString(folder.resolve("doudi.properties"), content), environment);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void refused(ThrowingCallable reading, String sentence) {
        assertThatThrownBy(reading).isInstanceOf(LocalException.class).hasMessageContaining(sentence);
    }
}
