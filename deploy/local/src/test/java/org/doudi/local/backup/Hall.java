package org.doudi.local.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.local.install.Installation;
import org.doudi.local.run.Components;
import org.doudi.local.run.ProcessRegistry;
import org.doudi.local.run.Progress;
import org.doudi.local.run.Running;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Postgres;
import org.doudi.local.server.Processes;

/// An installation whose database runs, with as much in the services' tables as a backup looks at.
final class Hall implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final Installation installation;
    private final Postgres server;

    Hall(Path folder) throws SQLException {
        this.folder = folder;
        environment.put("DOUDI_HOME", folder.resolve("home").toString());
        environment.put("DOUDI_PROJECT", "../..");
        environment.put("DOUDI_PORT_POSTGRES", Integer.toString(Ports.free()));
        environment.put("DOUDI_BACKUP_WAL", wal().toString());
        installation = Installation.ofEnvironment(environment);
        installation.prepare();
        server = start(installation);
        new ProcessRegistry(installation.data().resolve("run"))
                .add(new Running(Components.POSTGRES, server.process(), Optional.empty()));
        for (var service : Components.SERVICES) {
            installation.database(service);
            in(service, "CREATE TABLE log_head (shard int, position bigint)");
            in(service, "INSERT INTO log_head VALUES (0, 0)");
            in(
                    service,
                    "CREATE TABLE relay_checkpoint (shard int, position bigint, leader uuid, lease_until timestamptz)");
            in(service, "INSERT INTO relay_checkpoint VALUES (0, 7)");
            in(service, "CREATE TABLE consumer_offset (shard int, next_offset bigint)");
            in(service, "INSERT INTO consumer_offset VALUES (0, 7)");
            in(service, "CREATE TABLE event (type text, body bytea)");
        }
        in("intake", "CREATE TABLE subject (id uuid)");
        in("reporting", "CREATE TABLE audit_checkpoint (no bigint, note text)");
        in("reporting", "INSERT INTO audit_checkpoint VALUES (1, 'a signed tree head')");
    }

    static Postgres start(Installation installation) {
        return Postgres.start(
                installation.data().resolve("postgres"),
                installation.settings().port(Components.POSTGRES),
                installation.secrets().password("postgres"),
                installation.log(Components.POSTGRES),
                installation.settings().walArchive());
    }

    Path wal() {
        return folder.resolve("backups with a space/wal");
    }

    Path backups() {
        return folder.resolve("backups with a space");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    Installation installation() {
        return installation;
    }

    Map<String, String> environment() {
        return environment;
    }

    void in(String database, String sql) throws SQLException {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Somebody reflects, and the log grows by one.
    UUID registers() throws SQLException {
        var subject = UUID.randomUUID();
        in("intake", "INSERT INTO subject VALUES ('" + subject + "')");
        in("intake", "UPDATE log_head SET position = position + 1");
        return subject;
    }

    /// As intake-service does it, in one transaction.
    void erases(UUID subject) throws SQLException {
        in(
                "intake",
                "BEGIN; INSERT INTO event VALUES ('doudi.PersonalDataErased.v1', convert_to('{\"subject\":\"" + subject
                        + "\"}', 'UTF8')); DELETE FROM subject WHERE id = '" + subject
                        + "'; UPDATE log_head SET position = position + 1; COMMIT");
    }

    Instant now() throws SQLException {
        try (var connection = server.connect("intake");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT clock_timestamp()")) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }

    /// Until all that was committed is in the archive.
    void archived() throws SQLException {
        try (var connection = server.connect("intake");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pg_walfile_name(pg_switch_wal())")) {
            rows.next();
            var last = wal().resolve(rows.getString(1));
            if (!Processes.eventually(PATIENCE, () -> Files.exists(last))) {
                throw new AssertionError(last + " was not archived");
            }
        }
    }

    Path backsUp() {
        return new Backup(installation, backups(), keys(), quiet()).take();
    }

    /// Into another home.
    Restored restores(String home, Optional<Instant> until, List<Path> archives) throws SQLException {
        var other = new HashMap<>(environment);
        other.put("DOUDI_HOME", folder.resolve(home).toString());
        other.put("DOUDI_PORT_POSTGRES", Integer.toString(Ports.free()));
        other.remove("DOUDI_BACKUP_WAL");
        var target = Installation.ofEnvironment(other);
        var outcome = new Restore(target, backups(), keys(), archives, quiet()).run(until);
        return Restored.of(Installation.ofEnvironment(other), outcome);
    }

    private static Progress quiet() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
