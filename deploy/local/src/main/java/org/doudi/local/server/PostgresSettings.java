package org.doudi.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The server's configuration: small memory, full durability.
public final class PostgresSettings {
    /// Sorted by code point wherever it runs: no locale of a machine decides an order.
    public static final List<String> CLUSTER =
            List.of("--encoding=UTF8", "--locale-provider=builtin", "--locale=C", "--builtin-locale=C.UTF-8");

    private static final String SHARED = """
                max_connections = 120
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                wal_level = replica
                max_wal_size = 1GB
                shared_buffers = 64MB
                work_mem = 4MB
                maintenance_work_mem = 32MB
                max_worker_processes = 4
                max_parallel_workers = 2
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                # A statement in the log could carry personal data.
                log_min_error_statement = panic
                log_error_verbosity = terse
                """;

    private PostgresSettings() {}

    /// @param archive where each finished piece of the WAL is copied to; at most a minute of it is missing there
    static String text(int port, Optional<Path> archive) {
        return """
                # Written at each start; changes here do not last.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                """.formatted(port)
                + SHARED
                + archive.map(PostgresSettings::archiving).orElse("");
    }

    /// What is there already is the same, where a try before was not heard of; it is never overwritten.
    private static String archiving(Path folder) {
        var file = "\"" + folder.toAbsolutePath() + "/%f\"";
        var part = "\"" + folder.toAbsolutePath() + "/%f.part\"";
        var command = "cmp -s \"%p\" " + file + " || { test ! -e " + file + " && cp \"%p\" " + part + " && sync " + part
                + " && mv " + part + " " + file + "; }";
        return """
                archive_mode = on
                archive_timeout = 60
                archive_command = '%s'
                """.formatted(command.replace("'", "''"));
    }

    /// The same server in a container, which alone decides who reaches its port.
    public static String inContainer() {
        return "listen_addresses = '*'\n" + SHARED;
    }

    /// A machine that lost power leaves the server's number behind; when another program has it now, the
    /// server would refuse to start.
    static void dropStalePid(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var live = !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .flatMap(handle -> handle.info().command())
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent();
        if (!live) {
            Files.delete(file);
        }
    }
}
