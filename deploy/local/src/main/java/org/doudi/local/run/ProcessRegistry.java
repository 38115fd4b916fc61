package org.doudi.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.local.server.Detached;
import org.doudi.local.server.PrivateFile;

/// Which processes belong to this installation: one small file each, so that any later command finds them
/// again.
public record ProcessRegistry(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public void add(Running running) {
        var node = JSON.createObjectNode()
                .put("name", running.name())
                .put("pid", running.process().pid())
                .put("startedAt", running.process().startedAt().toString())
                .put("recorded", running.recorded().map(Path::toString).orElse(""));
        try {
            PrivateFile.write(file(running.name()), node.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The process, if it lives.
    public Optional<Running> find(String name) {
        return read(name).filter(running -> running.process().alive());
    }

    /// Those of the named processes that live.
    public List<Running> find(List<String> names) {
        return names.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Running> read(String name) {
        if (!Files.exists(file(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(running(JSON.readTree(Files.readString(file(name)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Running running(JsonNode node) {
        var recorded = node.required("recorded").asText();
        return new Running(
                node.required("name").asText(),
                new Detached(
                        node.required("pid").asLong(),
                        Instant.parse(node.required("startedAt").asText())),
                recorded.isEmpty() ? Optional.empty() : Optional.of(Path.of(recorded)));
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
