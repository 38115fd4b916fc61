package org.doudi.local.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/// Roles, database and grants of one service, repeatable.
record DatabaseSetup(Connection connection) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    private static final String ROLE = "SELECT 1 FROM pg_roles WHERE rolname = ?";

    void create(Database database) throws SQLException {
        if (!NAME.matcher(database.name()).matches()) {
            throw new SQLException("invalid database name: " + database.name());
        }
        role(database.owner(), database.ownerPassword());
        role(database.app(), database.appPassword());
        if (isMissing(ROLE, database.replay())) {
            execute("CREATE ROLE " + database.replay() + " NOLOGIN");
        }
        if (isMissing("SELECT 1 FROM pg_database WHERE datname = ?", database.name())) {
            execute("CREATE DATABASE " + database.name() + " OWNER " + database.owner());
        }
        execute("REVOKE ALL ON DATABASE " + database.name() + " FROM PUBLIC");
        execute("GRANT CONNECT ON DATABASE " + database.name() + " TO " + roles(database));
    }

    /// Tables belong to the owner; what the application role may do with each is for the migrations to
    /// grant.
    void grant(Database database) throws SQLException {
        execute("ALTER SCHEMA public OWNER TO " + database.owner());
        execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
        execute("GRANT USAGE ON SCHEMA public TO " + roles(database));
    }

    /// From now on whoever rebuilds may log in.
    void admit(Database database, String password) throws SQLException {
        execute("ALTER ROLE " + database.replay() + " LOGIN PASSWORD " + literal(password));
    }

    private static String roles(Database database) {
        return database.app() + ", " + database.replay();
    }

    /// Of these tables those that are there.
    void let(String role, String database, String privileges, List<String> tables) throws SQLException {
        execute("GRANT CONNECT ON DATABASE " + database + " TO " + role);
        execute("GRANT USAGE ON SCHEMA public TO " + role);
        for (var table : tables) {
            if (!isMissing("SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = ?", table)) {
                execute("GRANT " + privileges + " ON " + table + " TO " + role);
            }
        }
    }

    void role(String name, String password) throws SQLException {
        if (isMissing(ROLE, name)) {
            execute("CREATE ROLE " + name + " LOGIN");
        }
        execute("ALTER ROLE " + name + " PASSWORD " + literal(password));
    }

    private boolean isMissing(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private String literal(String text) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT quote_literal(?)")) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
