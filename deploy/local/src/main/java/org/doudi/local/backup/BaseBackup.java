package org.doudi.local.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.doudi.local.server.PostgresAdmin;

/// A copy of a running cluster between `pg_backup_start` and `pg_backup_stop`, with the WAL in between: alone it can be
/// recovered to its end, and with the archived WAL to any instant after it. All databases are of one instant, since a
/// cluster has one WAL.
final class BaseBackup {
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");
    /// Of these the folder is needed, and what is in it is not.
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "recovery.signal", "standby.signal");

    private final PostgresAdmin postgres;
    private final Path data;
    private final Path to;
    private final Map<String, String> files = new TreeMap<>();

    /// @param data the cluster's folder
    /// @param to   an empty one
    BaseBackup(PostgresAdmin postgres, Path data, Path to) {
        this.postgres = postgres;
        this.data = data;
        this.to = to;
    }

    /// What is done while the copy can still be told what it holds.
    @FunctionalInterface
    interface BeforeTheEnd {
        void look() throws SQLException, IOException;
    }

    /// Answers the SHA-256 of each file, by its path.
    Map<String, String> take(BeforeTheEnd look) throws SQLException, IOException {
        try (var connection = postgres.connect(PostgresAdmin.SUPERUSER)) {
            // Held by this connection alone, so nothing is kept for ever by a backup that was killed.
            text(
                    connection,
                    "SELECT pg_create_physical_replication_slot('doudi_backup_' || pg_backend_pid(), true, true)");
            var first = text(connection, "SELECT pg_walfile_name(pg_backup_start('doudi', true))");
            copyCluster();
            look.look();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT pg_walfile_name(lsn), labelfile FROM pg_backup_stop(wait_for_archive => false)")) {
                rows.next();
                Durable.write(to.resolve("backup_label"), rows.getString(2));
                files.put("backup_label", Durable.sha256(to.resolve("backup_label")));
                copyWal(first, rows.getString(1));
            }
        }
        return files;
    }

    private void copyCluster() throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(data.relativize(folder)));
                return EMPTY.contains(data.relativize(folder).toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isPart(file.getFileName().toString())) {
                    copy(data.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }

            /// What went meanwhile is made anew, or goes again, by the WAL.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        Files.createDirectories(to.resolve("pg_wal/archive_status"));
    }

    private static boolean isPart(String file) {
        return !LEFT_OUT.contains(file) && !file.startsWith("pgsql_tmp");
    }

    private void copyWal(String first, String last) throws IOException {
        try (var paths = Files.list(data.resolve("pg_wal"))) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var file = path.getFileName().toString();
                var needed = SEGMENT.matcher(file).matches() && file.compareTo(first) >= 0 && file.compareTo(last) <= 0;
                if (needed || file.endsWith(".history")) {
                    copy(data.relativize(path));
                }
            }
        }
    }

    private void copy(Path name) throws IOException {
        Durable.copy(data.resolve(name), to.resolve(name)).ifPresent(hash -> files.put(name.toString(), hash));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
