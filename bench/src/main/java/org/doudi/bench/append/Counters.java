package org.doudi.bench.append;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
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

    private final Vertx vertx;
    private final Context loop;

    Counters(BenchPostgres server, Vertx vertx) {
        this.server = server;
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
    }

    private record Reading(long transactions, long statements, long wal) {}

    /// So many commands arrive at the same instant, twenty times.
    void print(int callers, Report report) {
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

    /// All of them from one turn of the event loop that also answers, so that no race decides who waits with whom.
    private void together(PgEventLog instance, int callers) {
        CompletableFuture<List<Appended>> answered = new CompletableFuture<>();
        loop.runOnContext(() -> {
            List<Uni<Appended>> all = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                all.add(instance.append(Commands.append(Commands.newStream(), 0)));
            }
            Uni.join().all(all).andFailFast().subscribe().with(answered::complete, answered::completeExceptionally);
        });
        answered.join();
    }
}
