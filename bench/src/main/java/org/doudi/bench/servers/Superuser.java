package org.doudi.bench.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.doudi.local.server.PostgresAdmin;

/// Statements of the superuser on one database of a running server, each over a connection of its own.
public record Superuser(PostgresAdmin admin, String database) {

    public long number(String sql) {
        try (Connection connection = admin.connect(database);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// The first column.
    public List<String> texts(String sql) {
        try (Connection connection = admin.connect(database);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// With a text, however long.
    public void run(String sql, String text) {
        try (Connection connection = admin.connect(database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void run(String sql) {
        try (Connection connection = admin.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
