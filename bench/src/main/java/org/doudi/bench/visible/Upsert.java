package org.doudi.bench.visible;

import java.util.Map;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.pgbench.PgbenchScript;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.local.server.Database;

/// One prepared upsert of a line of the ledger's size, by pgbench.
final class Upsert {
    private static final String NAME = "upsert";
    private static final int LINE = 1_000;
    private static final String STATEMENT = """
            \\set k random(1, 100000)
            INSERT INTO shown (id, line) VALUES (:k, :line) ON CONFLICT (id) DO UPDATE SET line = excluded.line;
            """;

    private Upsert() {}

    static Contender at(BenchPostgres server) {
        Database database = server.database(NAME);
        server.run(NAME, "CREATE TABLE shown (id bigint PRIMARY KEY, line text NOT NULL)");
        server.run(NAME, "GRANT SELECT, INSERT, UPDATE ON shown TO " + database.app());
        return new PgbenchScript(database, "pgbench, one upsert", STATEMENT, Map.of("line", "x".repeat(LINE)));
    }
}
