package org.doudi.bench.append;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.log.Waiting;
import org.doudi.bench.measure.Report;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.store.log.Appended;
import org.doudi.store.log.PgEventLog;

/// What no busy machine changes: transactions, statements and WAL bytes of a fixed amount of work.
final class Counters {
    private static final int ROUNDS = 20;
    private static final String STATEMENTS = "SELECT coalesce(sum(calls), 0) FROM pg_stat_statements s"
            + " JOIN pg_database d ON d.oid = s.dbid JOIN pg_roles r ON r.oid = s.userid"
            + " WHERE d.datname = 'counted' AND r.rolname = 'counted_app'";
    private static final String TRANSACTIONS = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
    private static final String WAL = "SELECT (pg_current_wal_insert_lsn() - '0/0')::bigint";

    private final BenchPostgres server;

    Counters(BenchPostgres server) {
        this.server = server;
    }

    private record Reading(long transactions, long statements, long wal) {}

    /// So many commands arrive at the same instant, twenty times.
    void print(io.vertx.mutiny.core.Vertx vertx, int callers, Report report) {
        try (BenchLog log = BenchLog.fresh(server, vertx, "counted", 1)) {
            server.countStatements(log.database());
            PgEventLog instance = log.instance();
            together(instance, callers);
            server.checkpoint();
            together(instance, callers);
            Reading before = read();
            for (int round = 0; round < ROUNDS; round++) {
                together(instance, callers);
            }
            Reading after = read();
            double events = (double) ROUNDS * callers;
            report.row(
                    "counters  " + callers + " commands arrive at once",
                    String.format(
                            Locale.ROOT,
                            "per event: %.4f transactions, %.4f statements, %,.0f WAL bytes",
                            (after.transactions - before.transactions) / events,
                            (after.statements - before.statements) / events,
                            (after.wal - before.wal) / events));
        }
    }

    private Reading read() {
        return new Reading(
                server.number("counted", TRANSACTIONS),
                server.number("counted", STATEMENTS),
                server.number("counted", WAL));
    }

    private static void together(PgEventLog instance, int callers) {
        List<io.smallrye.mutiny.Uni<Appended>> all = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            all.add(instance.append(Commands.append(Commands.newStream(), 0)));
        }
        Waiting.on(io.smallrye.mutiny.Uni.join().all(all).andFailFast());
    }
}
