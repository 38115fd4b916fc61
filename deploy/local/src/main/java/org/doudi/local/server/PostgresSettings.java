package org.doudi.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The server's configuration: small memory, full durability.
final class PostgresSettings {
    private PostgresSettings() {}

    static String text(int port) {
        return """
                # Written at each start; changes here do not last.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
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
                """.formatted(port);
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
