package org.doudi.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    static Path folder;

    static Postgres server;

    @BeforeAll
    static void start() {
        server = Postgres.start(folder.resolve("data"), Ports.free(), "it's \\ secret", folder.resolve("postgres.log"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void commits_are_on_disk_before_they_are_acknowledged() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void the_application_role_cannot_make_tables_and_the_owner_can() throws SQLException {
        var database = server.createDatabase("rights", "o'wner", "a\\pp");

        execute(database, database.owner(), database.ownerPassword(), "CREATE TABLE event (id int)");
        assertThatThrownBy(
                        () -> execute(database, database.app(), database.appPassword(), "CREATE TABLE other (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> execute(database, database.app(), database.appPassword(), "DELETE FROM event"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for table event");
    }

    @Test
    void a_service_cannot_enter_another_ones_database() {
        var mine = server.createDatabase("mine");
        var other = server.createDatabase("other");

        assertThatThrownBy(() -> execute(other, mine.app(), mine.appPassword(), "SELECT 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void whoever_checks_reads_the_logs_and_nothing_else_and_changes_nothing() throws SQLException {
        var database = server.createDatabase("checked");
        for (var sql : List.of("CREATE TABLE event (id int)", "CREATE TABLE person (name text)")) {
            execute(database, database.owner(), database.ownerPassword(), sql);
        }

        AuditRole.prepare(server.admin(), "pa'ss", List.of("checked"));
        AuditRole.prepare(server.admin(), "pa'ss", List.of("checked"));

        execute(database, AuditRole.NAME, "pa'ss", "SELECT id FROM event");
        for (var sql : List.of(
                "SELECT name FROM person",
                "DELETE FROM event",
                "UPDATE event SET id = 2",
                "INSERT INTO event VALUES (1)")) {
            assertThatThrownBy(() -> execute(database, AuditRole.NAME, "pa'ss", sql))
                    .as(sql)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for table");
        }
    }

    @Test
    void making_a_database_again_keeps_its_tables() throws SQLException {
        var database = server.createDatabase("again");
        execute(database, database.owner(), database.ownerPassword(), "CREATE TABLE kept (id int)");

        var same = server.createDatabase("again", "new", "new");
        execute(same, same.owner(), "new", "SELECT id FROM kept");
    }

    @Test
    void a_killed_server_comes_back_with_what_was_committed() throws SQLException {
        var database = server.createDatabase("durable");
        execute(database, database.owner(), database.ownerPassword(), "CREATE TABLE kept (id int)");

        server.process().kill();
        server.restart();

        execute(database, database.owner(), database.ownerPassword(), "SELECT id FROM kept");
    }

    @Test
    void a_name_that_is_no_name_is_refused() {
        assertThatThrownBy(() -> server.createDatabase("x; DROP DATABASE postgres"))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("invalid database name");
    }

    private static String setting(String name) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Database database, String user, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
