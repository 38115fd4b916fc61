package org.doudi.local.server;

/// One service's database with its two roles: the owner migrates, the application role reads and appends.
///
/// @param port on the loopback address
public record Database(String name, int port, String ownerPassword, String appPassword) {

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /// For the reactive client.
    public String reactiveUrl() {
        return "postgresql://127.0.0.1:" + port + "/" + name;
    }

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /// Reads what a projection is rebuilt from, where the migrations grant it that; cannot log in unless it is given
    /// a password.
    public String replay() {
        return name + "_replay";
    }
}
