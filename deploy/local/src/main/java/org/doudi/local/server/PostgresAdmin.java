package org.doudi.local.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The superuser's access to a running server on the loopback address.
public record PostgresAdmin(int port, String password) {
    /// The superuser of the cluster.
    public static final String SUPERUSER = "postgres";

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5", SUPERUSER, password);
    }

    /// Makes a database with its two roles, or gives existing ones these passwords.
    public Database createDatabase(String name, String ownerPassword, String appPassword) {
        var database = new Database(name, port, ownerPassword, appPassword);
        try (var connection = connect(SUPERUSER)) {
            new DatabaseSetup(connection).create(database);
        } catch (SQLException e) {
            throw new LocalException("无法建立数据库 " + name + "：" + e.getMessage(), e);
        }
        try (var connection = connect(name)) {
            new DatabaseSetup(connection).grant(database);
        } catch (SQLException e) {
            throw new LocalException("无法授予数据库 " + name + " 的权限：" + e.getMessage(), e);
        }
        return database;
    }

    /// Gives the role that rebuilds a projection this password.
    public void admitReplay(Database database, String password) {
        try (var connection = connect(SUPERUSER)) {
            new DatabaseSetup(connection).admit(database, password);
        } catch (SQLException e) {
            throw new LocalException("无法设置 " + database.replay() + " 的口令：" + e.getMessage(), e);
        }
    }

    public void dropDatabase(String name) {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new LocalException("无法删除数据库 " + name + "：" + e.getMessage(), e);
        }
    }
}
