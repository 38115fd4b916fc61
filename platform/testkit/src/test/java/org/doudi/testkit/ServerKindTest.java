package org.doudi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.doudi.local.server.KafkaSettings;
import org.doudi.local.server.PostgresSettings;
import org.junit.jupiter.api.Test;

/// As what the servers of the tests run, and what is said when they cannot.
class ServerKindTest {
    @Test
    void without_a_choice_they_are_processes() {
        assertThat(ServerKind.of(Map.of())).isInstanceOf(ProcessServers.class);
        assertThat(ServerKind.of(Map.of("DOUDI_TEST_SERVERS", "processes"))).isInstanceOf(ProcessServers.class);
    }

    @Test
    void an_unknown_choice_is_refused() {
        assertThatThrownBy(() -> ServerKind.of(Map.of("DOUDI_TEST_SERVERS", "docker")))
                .hasMessage("DOUDI_TEST_SERVERS=docker 无法识别：请设为 processes（默认）或 containers。");
    }

    @Test
    void containers_without_an_engine_are_refused() {
        assertThatThrownBy(() -> ContainerServers.refuseWithout(() -> false, () -> "localhost"))
                .hasMessage("没有可用的 Docker 引擎：请启动 Docker，或取消 DOUDI_TEST_SERVERS 改用进程方式。");
    }

    @Test
    void an_engine_on_another_machine_is_refused() {
        assertThatThrownBy(() -> ContainerServers.refuseWithout(() -> true, () -> "192.0.2.7"))
                .hasMessageContaining("不在本机（192.0.2.7）");
        assertThatCode(() -> ContainerServers.refuseWithout(() -> true, () -> "localhost"))
                .doesNotThrowAnyException();
    }

    @Test
    void images_are_pinned_and_can_be_named() {
        assertThat(ContainerServers.images(Map.of()).postgres().asCanonicalNameString())
                .isEqualTo("postgres:18.6");
        assertThat(ContainerServers.images(Map.of()).kafka().asCanonicalNameString())
                .isEqualTo("apache/kafka:4.4.0");
        var named = ContainerServers.images(
                Map.of("DOUDI_POSTGRES_IMAGE", "mirror.example/pg:1", "DOUDI_KAFKA_IMAGE", "mirror.example/kafka:2"));
        assertThat(named.postgres().asCanonicalNameString()).isEqualTo("mirror.example/pg:1");
        assertThat(named.kafka().asCanonicalNameString()).isEqualTo("mirror.example/kafka:2");
    }

    @Test
    void a_container_keeps_what_it_acknowledged_as_a_process_does() {
        assertThat(PostgresSettings.inContainer()).contains("fsync = on", "synchronous_commit = on");
        assertThat(ContainerServers.variables(KafkaSettings.shared()))
                .containsEntry("KAFKA_LOG_FLUSH_INTERVAL_MS", "1000")
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }
}
