package org.doudi.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One refusal each, and each with its mend.
class ChecksTest {
    @TempDir
    Path folder;

    @Test
    void an_older_java_is_refused() {
        assertThat(new JavaCheck(21).problem()).get().asString().contains("当前 Java 是 21", "请安装 JDK 25");
        assertThat(new JavaCheck(25).problem()).isEmpty();
    }

    @Test
    void without_node_20_the_console_is_not_built() {
        assertThat(new NodeCheck(Optional.empty()).problem())
                .get()
                .asString()
                .contains("没有找到", "Node.js 20", "nodejs.org");
        assertThat(new NodeCheck(Optional.of("v18.19.0")).problem())
                .get()
                .asString()
                .contains("现在是 v18.19.0");
        assertThat(new NodeCheck(Optional.of("v20.20.2")).problem()).isEmpty();
    }

    @Test
    void too_little_memory_is_refused() {
        assertThat(new MemoryCheck(1L << 30).problem()).get().asString().contains("可用内存只有 1.0 GB", "请关闭一些程序");
        assertThat(new MemoryCheck(4L << 30).problem()).isEmpty();
    }

    @Test
    void a_full_disk_is_refused() {
        assertThat(new DiskCheck("数据目录", folder.resolve("not/yet"), Long.MAX_VALUE, "DOUDI_HOME").problem())
                .get()
                .asString()
                .contains("只剩", "请腾出空间，或用 DOUDI_HOME");
        assertThat(new DiskCheck("数据目录", folder.resolve("not/yet"), 1, "DOUDI_HOME").problem())
                .isEmpty();
    }

    @Test
    void a_folder_that_is_a_file_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThat(new DiskCheck("数据目录", file.resolve("data"), 1, "DOUDI_HOME").problem())
                .get()
                .asString()
                .contains("不可写", "DOUDI_HOME");
    }

    @Test
    void a_taken_port_is_refused_with_who_has_it() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new PortCheck("kafka-controller", socket.getLocalPort()).problem())
                    .get()
                    .asString()
                    .contains("（kafka-controller）已被", "（java）占用", "DOUDI_PORT_KAFKA_CONTROLLER")
                    .contains("进程 " + ProcessHandle.current().pid());
        }
    }

    @Test
    void root_without_user_namespaces_is_refused() {
        assertThat(new RootCheck("root", new ProcessBuilder("false")).problem())
                .get()
                .asString()
                .contains("请换普通用户");
        assertThat(new RootCheck("root", new ProcessBuilder("true")).problem()).isEmpty();
        assertThat(new RootCheck("someone", new ProcessBuilder("false")).problem())
                .isEmpty();
    }
}
