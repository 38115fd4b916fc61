package org.doudi.bench.pgbench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.doudi.bench.log.Commands;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Result;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.local.server.Database;

/// PostgreSQL's own pgbench: a prepared one-row insert of the same bytes, one transaction each, one connection for
/// each client.
public final class PgbenchInsert implements Contender {
    private static final String INSERT =
            "INSERT INTO plain (stream, version, body) VALUES (gen_random_uuid(), 1, convert_to(:body, 'UTF8'));\n";

    private final BenchPostgres server;
    private final Database database;
    private final PgbenchScript script;
    private long rows;

    public PgbenchInsert(BenchPostgres server) {
        this.server = server;
        this.database = server.database("pgbench");
        server.run(
                database.name(),
                "CREATE TABLE plain (stream uuid, version bigint, body bytea NOT NULL, PRIMARY KEY (stream, version))");
        server.run(database.name(), "GRANT SELECT, INSERT ON plain TO " + database.app());
        this.script = new PgbenchScript(
                database,
                "pgbench, prepared one-row insert",
                INSERT,
                Map.of("body", new String(Commands.payload(), StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return script.name();
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        server.checkpoint();
        Transactions transactions = script.transactions(callers, length);
        proveKept(transactions.nanos().length);
        return Result.of(transactions.nanos(), transactions.seconds());
    }

    private void proveKept(int acknowledged) {
        rows += acknowledged;
        long found = server.number(database.name(), "SELECT count(*) FROM plain");
        if (found != rows) {
            throw new NotKept("pgbench acknowledged " + rows + " rows, the table holds " + found);
        }
    }
}
