package org.doudi.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Postgres;

/// A cluster that is brought from a base backup to an instant: of the backup's end, of the archive's end,
/// or any between.
///
/// @param wal folders with archived segments, the first that has one serves
record Recovery(Path base, List<Path> wal, String password) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS+00").withZone(ZoneOffset.UTC);
    private static final String ONCE = "postgresql.auto.conf";

    /// Copies the backup into an empty place and recovers it there. The server that answers is the caller's to close.
    ///
    /// @param until real time; as far as there is anything where it is absent
    Postgres into(Path data, Optional<Instant> until, Path log) throws IOException {
        copy(data);
        Files.writeString(data.resolve("recovery.signal"), "");
        var kept = Files.readString(data.resolve(ONCE));
        Files.writeString(data.resolve(ONCE), kept + settings(until));
        try {
            var server = Postgres.recover(data, Ports.free(), password, log);
            Files.writeString(data.resolve(ONCE), kept);
            return server;
        } catch (LocalException e) {
            throw new LocalException(
                    "数据库没有恢复到" + until.map(time -> " " + time).orElse("最后") + "（" + e.getMessage()
                            + "）；要恢复到的时刻不能晚于归档的最后一刻，归档的 WAL 也不能有缺。",
                    e);
        }
    }

    private void copy(Path data) throws IOException {
        Files.createDirectories(data.toAbsolutePath().getParent());
        try (var paths = Files.walk(base)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var to = data.resolve(base.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }

    private String settings(Optional<Instant> until) {
        var fetch = wal.stream()
                .map(folder -> "cp \"" + folder.toAbsolutePath() + "/%f\" \"%p\" 2>/dev/null")
                .collect(Collectors.joining(" || "));
        return "\nrestore_command = '" + (fetch.isEmpty() ? "false" : fetch.replace("'", "''")) + "'\n"
                + until.map(time -> "recovery_target_time = '" + TIME.format(time) + "'\n")
                        .orElse("")
                + "recovery_target_action = 'promote'\n";
    }
}
