package org.doudi.bench.registration;

import java.util.Locale;
import org.doudi.bench.log.Waiting;
import org.doudi.bench.servers.BenchPostgres;

/// What one registration costs the database, counted over some that come one after the other. What a service
/// does beside answering, such as relaying, counts too.
record Cost(double transactions, double statements, double wal) {
    private static final int TIMES = 300;
    private static final String STATEMENTS = "SELECT coalesce(sum(calls), 0) FROM pg_stat_statements s"
            + " JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = current_database()";
    private static final String TRANSACTIONS = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
    private static final String WAL = "SELECT (pg_current_wal_insert_lsn() - '0/0')::bigint";

    static Cost of(Registrations side, BenchPostgres postgres) {
        postgres.checkpoint();
        Waiting.on(side.register());
        Cost before = read(side, postgres);
        for (int time = 0; time < TIMES; time++) {
            Waiting.on(side.register());
        }
        Cost after = read(side, postgres);
        return new Cost(
                (after.transactions - before.transactions) / TIMES,
                (after.statements - before.statements) / TIMES,
                (after.wal - before.wal) / TIMES);
    }

    private static Cost read(Registrations side, BenchPostgres postgres) {
        String database = side.service().side().database();
        return new Cost(
                postgres.number(database, TRANSACTIONS),
                postgres.number(database, STATEMENTS),
                postgres.number(database, WAL));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f writing transactions, %.1f statements, %,.0f WAL bytes",
                transactions,
                statements,
                wal);
    }
}
