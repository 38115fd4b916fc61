package org.doudi.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A real PostgreSQL on the loopback address. Every commit is on disk before it is acknowledged: fsync
/// stays on.
public final class Postgres implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration RECOVERY_LIMIT = Duration.ofHours(4);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final PostgresProgram program;
    private final Path data;
    private final PostgresAdmin admin;
    private final Path log;
    private final Optional<Path> archive;
    private Detached process;

    private Postgres(PostgresProgram program, Path data, int port, String password, Path log, Optional<Path> archive)
            throws IOException {
        this.program = program;
        this.archive = archive;
        this.data = data;
        this.admin = new PostgresAdmin(port, password);
        this.log = log;
        initialise();
        this.process = launch();
    }

    /// Starts the server on a data folder, which is made when it is not there. Returns when it takes
    /// connections.
    ///
    /// @param password of the superuser; the same as when the folder was made
    public static Postgres start(Path data, int port, String password, Path log) {
        return start(data, port, password, log, Optional.empty());
    }

    /// @param archive where each finished piece of the WAL is copied to
    public static Postgres start(Path data, int port, String password, Path log, Optional<Path> archive) {
        try {
            if (archive.isPresent()) {
                Files.createDirectories(archive.get());
            }
            var server = of(data, port, password, log, archive);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new LocalException("PostgreSQL 无法启动（" + e.getMessage() + "）；请检查磁盘空间和目录 " + data + " 的权限。", e);
        }
    }

    /// Starts a server that has to recover first, and returns when it has; it ends by itself where it cannot.
    public static Postgres recover(Path data, int port, String password, Path log) {
        try {
            var server = of(data, port, password, log, Optional.empty());
            Processes.eventually(RECOVERY_LIMIT, () -> !server.process.alive() || server.isRecovered());
            if (!server.process.alive() || !server.isRecovered()) {
                server.process.kill();
                throw new LocalException("PostgreSQL 在恢复中停止；日志在 " + log);
            }
            return server;
        } catch (IOException e) {
            throw new LocalException("PostgreSQL 无法启动（" + e.getMessage() + "）；请检查磁盘空间和目录 " + data + " 的权限。", e);
        }
    }

    private static Postgres of(Path data, int port, String password, Path log, Optional<Path> archive)
            throws IOException {
        return new Postgres(
                PostgresProgram.in(ServerCache.ofUser()),
                data.toAbsolutePath(),
                port,
                password,
                log.toAbsolutePath(),
                archive);
    }

    private boolean isRecovered() {
        try (var connection = connect(PostgresAdmin.SUPERUSER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT NOT pg_is_in_recovery()")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Files.createDirectories(data.getParent());
        var beside = Files.createTempDirectory(data.getParent(), data.getFileName() + ".");
        var secret = Files.writeString(beside.resolve("password"), admin.password());
        var cluster = beside.resolve("cluster");
        List<String> initdb = new ArrayList<>(List.of(
                "--pgdata=" + cluster,
                "--username=" + PostgresAdmin.SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256"));
        initdb.addAll(PostgresSettings.CLUSTER);
        try {
            Processes.run(
                    program.command("initdb", initdb.toArray(String[]::new)),
                    beside,
                    Map.of("LC_ALL", "C", "TZ", "UTC"));
            Files.move(cluster, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileTree.delete(beside);
        }
    }

    private Detached launch() throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), PostgresSettings.text(admin.port(), archive));
        PostgresSettings.dropStalePid(data);
        return Detached.start(program.command("postgres", "-D", data.toString()), Map.of("TZ", "UTC"), data, log);
    }

    /// After a kill the orphans of the old server refuse a new one for some seconds: then it is launched
    /// again.
    private void awaitReady() throws IOException {
        var end = System.nanoTime() + START_LIMIT.toNanos();
        while (!takesConnections()) {
            if (System.nanoTime() > end) {
                throw new IOException("日志见 " + log);
            }
            if (!process.alive()) {
                Processes.pause(Duration.ofMillis(500));
                process = launch();
            }
            Processes.pause(Duration.ofMillis(40));
        }
    }

    private boolean takesConnections() throws IOException {
        try (var connection = connect(PostgresAdmin.SUPERUSER)) {
            return connection.isValid(5) && process.alive();
        } catch (SQLException e) {
            var state = String.valueOf(e.getSQLState());
            if (state.startsWith("28")) {
                throw new IOException("超级用户口令与数据目录不符", e);
            }
            return false;
        }
    }

    /// The superuser's access.
    public PostgresAdmin admin() {
        return admin;
    }

    /// A connection of the superuser to a database of this server.
    public Connection connect(String database) throws SQLException {
        return admin.connect(database);
    }

    /// Makes a database with its two roles, or gives existing ones these passwords.
    public Database createDatabase(String name, String ownerPassword, String appPassword) {
        return admin.createDatabase(name, ownerPassword, appPassword);
    }

    /// Makes a database whose two passwords are its name: for tests.
    public Database createDatabase(String name) {
        return createDatabase(name, name, name);
    }

    public void dropDatabase(String name) {
        admin.dropDatabase(name);
    }

    public int port() {
        return admin.port();
    }

    public Detached process() {
        return process;
    }

    /// Brings a killed server back on the same folder and port.
    public void restart() {
        try {
            if (!process.alive()) {
                process = launch();
            }
            awaitReady();
        } catch (IOException e) {
            throw new LocalException("PostgreSQL 无法重新启动：" + e.getMessage(), e);
        }
    }

    /// Fast shutdown: open transactions are rolled back, everything committed is kept.
    @Override
    public void close() {
        stop(process);
    }

    /// Stops a server that another JVM started.
    public static void stop(Detached process) {
        process.stop("INT", STOP_LIMIT);
    }
}
