package org.doudi.local.install;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.PrivateFile;

/// The file that all services follow for the business time. It is replaced as a whole, never half written.
public record ClockFile(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Business time is the system's until someone sets it.
    public void createIfMissing() {
        if (!Files.exists(file)) {
            write(new ClockSetting.Running(Duration.ZERO));
        }
    }

    public ClockSetting read() {
        try {
            var node = JSON.readTree(Files.readString(file));
            return switch (node.path("mode").asText()) {
                case "RUNNING" ->
                    new ClockSetting.Running(
                            Duration.ofMillis(node.required("offsetMillis").asLong()));
                case "FROZEN" ->
                    new ClockSetting.Frozen(Instant.parse(node.required("at").asText()));
                default -> throw new LocalException("时钟文件 " + file + " 内容不对；请先 ./doudi down，删去它，再 ./doudi up。");
            };
        } catch (IOException e) {
            throw new LocalException("没有时钟文件 " + file + "；请先运行 ./doudi up。", e);
        }
    }

    public void write(ClockSetting setting) {
        try {
            PrivateFile.write(file, json(setting).toString());
        } catch (IOException e) {
            throw new LocalException("写不了时钟文件 " + file + "；请检查磁盘空间和目录权限。", e);
        }
    }

    private static ObjectNode json(ClockSetting setting) {
        return switch (setting) {
            case ClockSetting.Running running ->
                JSON.createObjectNode()
                        .put("mode", "RUNNING")
                        .put("offsetMillis", running.offset().toMillis());
            case ClockSetting.Frozen frozen ->
                JSON.createObjectNode()
                        .put("mode", "FROZEN")
                        .put("at", frozen.at().toString());
        };
    }
}
