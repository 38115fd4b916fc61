package org.doudi.bench.append;

import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.measure.Comparison;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.Report;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Rounds;
import org.doudi.bench.pgbench.PgbenchInsert;
import org.doudi.bench.proc.CpuUse;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.ServerFolder;

/// Measure 1: acknowledged commands a second, with 64 and with 256 callers.
public final class AppendMeasure {
    private static final int FEW = 64;
    private static final int MANY = 256;
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 3;
    private static final Duration LENGTH = Duration.ofSeconds(4);

    private final Report report;

    public AppendMeasure(Report report) {
        this.report = report;
    }

    public void run() throws Exception {
        report.title("1 · 追加 append: acknowledged commands/s, closed loop, fsync and synchronous_commit on");
        Vertx vertx = Vertx.vertx();
        try (ServerFolder folder = ServerFolder.fresh();
                BenchPostgres server = BenchPostgres.start(folder)) {
            report.remark(
                    String.format(Locale.ROOT, "payload %d bytes; disk %s", Commands.payload().length, folder.disk()));
            compare(server, vertx, FEW, 3);
            compare(server, vertx, MANY, 5);
            try (BenchLog log = BenchLog.fresh(server, vertx, "storm", CONNECTIONS)) {
                new ConflictStorm(log).run(FEW, 500, report);
            }
            Counters counters = new Counters(server, vertx);
            counters.print(1, report);
            counters.print(FEW, report);
            counters.print(MANY, report);
        } finally {
            vertx.close().subscribeAsCompletionStage().join();
        }
    }

    private void compare(BenchPostgres server, Vertx vertx, int callers, double goal) throws Exception {
        try (BenchLog group = BenchLog.fresh(server, vertx, "grouped", CONNECTIONS);
                BenchLog single = BenchLog.fresh(server, vertx, "single", callers);
                BenchLog whole = BenchLog.fresh(server, vertx, "whole", CONNECTIONS);
                AxonJdbc axon = new AxonJdbc(server, callers)) {
            GroupAppend ours = new GroupAppend(server, group);
            Contender pgbench = new PgbenchInsert(server);
            Contender one = new SingleAppend(server, single, callers);
            Contender command = new CommandRun(server, whole);
            Map<String, Rounds> rounds =
                    new Comparison(report, ROUNDS, LENGTH).run(callers, List.of(ours, pgbench, command, one, axon));
            report.remark(String.format(
                    Locale.ROOT,
                    "✓ %,d acknowledged events read back: none lost, doubled or out of order, chain whole",
                    ours.proven()));
            CpuUse cpu = new CpuUse(Map.of("PostgreSQL", server.process()));
            ours.run(callers, LENGTH);
            report.remark("limit: " + cpu.untilNow() + " during an append run with its reading back");
            Result mine = of(rounds, ours);
            String with = callers + " callers: ";
            report.verdict(
                    with + "append / pgbench",
                    mine.perSecond() / of(rounds, pgbench).perSecond(),
                    Goal.atLeast(goal));
            report.verdict(
                    with + "append p99 / pgbench p99",
                    mine.p99() / of(rounds, pgbench).p99(),
                    Goal.atMost(1));
            report.verdict(
                    with + "append / one per transaction",
                    mine.perSecond() / of(rounds, one).perSecond(),
                    Goal.atLeast(12));
            report.verdict(
                    with + "append / Axon", mine.perSecond() / of(rounds, axon).perSecond(), Goal.atLeast(15));
            report.figure(
                    with + "whole command / pgbench",
                    of(rounds, command).perSecond() / of(rounds, pgbench).perSecond(),
                    "×");
        }
    }

    private static Result of(Map<String, Rounds> rounds, Contender contender) {
        return Objects.requireNonNull(rounds.get(contender.name())).middle();
    }
}
