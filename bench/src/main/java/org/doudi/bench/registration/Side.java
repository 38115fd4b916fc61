package org.doudi.bench.registration;

/// The sides of measure 2: which program each is, in which database, and what it stores of a case.
enum Side {
    OURS("doudi, intake-service", "intake-service", "intake", "event"),
    FORGETFUL("the same endpoint that stores nothing", "bench/forgetful", "forgetful", "event"),
    ORM("Quarkus, ORM and outbox", "bench/orm", "orm", "outbox");

    private final String label;
    private final String module;
    private final String database;
    private final String table;

    Side(String label, String module, String database, String table) {
        this.label = label;
        this.module = module;
        this.database = database;
        this.table = table;
    }

    String label() {
        return label;
    }

    String module() {
        return module;
    }

    String database() {
        return database;
    }

    /// One row for each registration.
    String table() {
        return table;
    }
}
