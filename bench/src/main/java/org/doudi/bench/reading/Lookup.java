package org.doudi.bench.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Result;
import org.doudi.bench.pgbench.PgbenchScript;

/// A row of the same table by its primary key, any of them, by pgbench.
final class Lookup implements Contender {
    private static final String STATEMENT = """
            \\set k random(1, :copies)
            SELECT line FROM case_ledger WHERE case_id = (lpad(to_hex(:k::int), 8, '0') || :tail::text)::uuid;
            """;
    private static final String READ = "SELECT line FROM case_ledger";
    private static final long TAIL = 9;

    private final Projected side;
    private final PgbenchScript script;
    private final StatementLog log;
    private final List<DatabaseTime> times = new ArrayList<>();

    Lookup(Projected side, long copies, StatementLog log) {
        this.side = side;
        this.log = log;
        String tail = side.server()
                .texts(
                        side.name(),
                        "SELECT substr(case_id::text, " + TAIL + ") FROM case_ledger ORDER BY case_id LIMIT 1")
                .getFirst();
        this.script = new PgbenchScript(
                side.database(),
                "primary-key lookup in pgbench",
                STATEMENT,
                Map.of("copies", Long.toString(copies), "tail", tail));
    }

    @Override
    public String name() {
        return script.name();
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        long place = log.end();
        Result result = script.run(callers, length);
        times.add(StatementLog.of(log.since(place), side.name(), 1, text -> text.startsWith(READ)));
        return result;
    }

    DatabaseTime databaseTime() {
        return DatabaseTime.median(times);
    }
}
