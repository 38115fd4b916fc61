package org.doudi.local.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.local.server.LocalException;

/// What a backup consists of, and what the logs were when it ended. It is written last: without it there is no backup.
///
/// @param begin      real time, ISO 8601
/// @param end        from when on this backup can be recovered to
/// @param keys       SHA-256 of the secrets that belong to it, which are kept elsewhere
/// @param checkpoint the last signed tree head; empty where there is none yet
/// @param heads      how far each service's log reached, by service and shard
/// @param files      SHA-256 of each file, by its path in the backup
/// @param attachments their names, which are the SHA-256 of what is in them
record Manifest(
        String begin,
        String end,
        String keys,
        String checkpoint,
        Map<String, Map<Integer, Long>> heads,
        Map<String, String> files,
        List<String> attachments) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "manifest.json";

    Manifest {
        heads = Map.copyOf(heads);
        files = new TreeMap<>(files);
        attachments = List.copyOf(attachments);
    }

    void write(Path backup) throws IOException {
        Durable.write(
                backup.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    static Manifest read(Path backup) {
        try {
            return JSON.readValue(backup.resolve(NAME).toFile(), Manifest.class);
        } catch (IOException e) {
            throw new LocalException("备份 " + backup + " 没有可读的清单 " + NAME + "：它不完整，不能用来恢复。", e);
        }
    }

    /// The files that are missing, or not what they were.
    List<String> damaged(Path backup) throws IOException {
        List<String> damaged = new ArrayList<>();
        for (var file : files.entrySet()) {
            var path = backup.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !Durable.sha256(path).equals(file.getValue())) {
                damaged.add(file.getKey());
            }
        }
        return damaged;
    }
}
