package org.doudi.local.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.doudi.local.server.LocalException;

/// Whose personal data was erased — 个人信息保护法第四十七条: kept apart from the database, so that an older state of that
/// does not bring anybody back. A line for each person, only ever added: `{"subject":"<UUID>"}`. The id names nobody.
record ErasedList(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ERASED = "SELECT DISTINCT convert_from(body, 'UTF8')::json ->> 'subject' FROM event"
            + " WHERE type LIKE 'doudi.PersonalDataErased.v%'";
    private static final String FORGET = "DELETE FROM subject WHERE id = ANY (?)";

    /// The one of a backup folder, or of a data folder that was restored.
    static ErasedList of(Path folder) {
        return new ErasedList(folder.resolve("erased.jsonl"));
    }

    Set<UUID> read() {
        var subjects = new LinkedHashSet<UUID>();
        if (Files.exists(file)) {
            try {
                for (var line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        JsonNode node = JSON.readTree(line);
                        subjects.add(UUID.fromString(node.required("subject").asText()));
                    }
                }
            } catch (IOException | IllegalArgumentException e) {
                throw new LocalException("读不了已删除个人信息的名单 " + file + "；没有它不能恢复，请找回完整的文件。", e);
            }
        }
        return subjects;
    }

    /// Adds whoever is not there yet; on disk when this returns.
    void add(Collection<UUID> erased) throws IOException {
        var all = read();
        all.addAll(erased);
        var lines = new StringBuilder();
        all.forEach(subject -> lines.append("{\"subject\":\"").append(subject).append("\"}\n"));
        var part = file.resolveSibling(file.getFileName() + ".part");
        Durable.write(part, lines.toString());
        Durable.move(part, file);
    }

    /// Who was erased by the log of intake-service.
    static Set<UUID> told(Connection intake) throws SQLException {
        var subjects = new LinkedHashSet<UUID>();
        try (var statement = intake.createStatement();
                var rows = statement.executeQuery(ERASED)) {
            while (rows.next()) {
                subjects.add(UUID.fromString(rows.getString(1)));
            }
        }
        return subjects;
    }

    /// Destroys their keys again. Answers how many there were.
    static int forget(Connection intake, Collection<UUID> subjects) throws SQLException {
        try (var statement = intake.prepareStatement(FORGET)) {
            statement.setArray(1, intake.createArrayOf("uuid", subjects.toArray(UUID[]::new)));
            return statement.executeUpdate();
        }
    }
}
