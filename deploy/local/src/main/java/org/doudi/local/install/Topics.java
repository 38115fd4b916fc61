package org.doudi.local.install;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Topic;

/// The topics that every installation has, as `deploy/kafka/topics.json` lists them.
public final class Topics {
    private Topics() {}

    public static List<Topic> of(Path project) {
        var file = project.resolve("deploy/kafka/topics.json");
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<List<Topic>>() {});
        } catch (IOException e) {
            throw new LocalException("读不了 Kafka 主题配置 " + file + "（" + e.getMessage() + "）；请恢复程序目录。", e);
        }
    }
}
