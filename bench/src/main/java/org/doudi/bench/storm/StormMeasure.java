package org.doudi.bench.storm;

import io.vertx.mutiny.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.doudi.bench.log.LogCheck;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.Quantiles;
import org.doudi.bench.measure.Report;
import org.doudi.bench.proc.CpuUse;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.server.Detached;

/// Measure 5: a hundred thousand clocks due at one instant out of more than a million that run.
public final class StormMeasure {
    private static final int ROUNDS = 3;
    private static final int PEERS_DAY = 2 * (ROUNDS + 1);
    private static final Duration NOTICED = Duration.ofSeconds(1);

    private final Report report;

    public StormMeasure(Report report) {
        this.report = report;
    }

    /// How long until the last breach was recorded, and until the broker had acknowledged it.
    ///
    /// @param limit who used the cores meanwhile
    private record Took(double recorded, double acknowledged, String limit) {}

    public void run() throws Exception {
        report.title(String.format(
                Locale.ROOT,
                "5 · 下班时分 %,d clocks due at one instant, %,d more that run",
                OpenClocksTable.A_DAY,
                OpenClocksTable.LATER));
        Path project = Path.of(System.getenv().getOrDefault("DOUDI_PROJECT", ""));
        Vertx vertx = Vertx.vertx();
        try (ServerFolder folder = ServerFolder.fresh();
                BenchPostgres postgres = BenchPostgres.start(folder);
                BenchKafka kafka = BenchKafka.start(folder)) {
            report.remark("disk: " + folder.disk());
            kafka.logTopics(project);
            try (OpenClocksTable clocks = OpenClocksTable.fill(postgres, vertx, project, PEERS_DAY + 1);
                    DeadlineService service = DeadlineService.start(
                            project, clocks.database(), kafka, folder, OpenClocksTable.closeOf(-1))) {
                Breaches.until(System.nanoTime(), () -> isQuiet(clocks));
                Breaches breaches = new Breaches(clocks, new LogCheck(clocks.log()));
                double rate = compare(clocks, breaches, service, postgres, kafka);
                PeerRounds peers = new PeerRounds(clocks, breaches, report, ROUNDS);
                peer(peers, new DbScheduler(), rate, Goal.atLeast(12));
                peer(peers, new QuartzJdbc(), rate, Goal.atLeast(100));
                report.remark(
                        "✓ after each run the log was read back: every due clock breached once, no other, positions"
                                + " without gaps, chain whole");
            }
        } finally {
            vertx.close().subscribeAsCompletionStage().join();
        }
    }

    /// Calendar and policy are published, and relayed, when the service has begun.
    private static boolean isQuiet(OpenClocksTable clocks) {
        return clocks.number("SELECT count(*) FROM event WHERE type = 'doudi.PolicyPublished.v1'") > 0
                && clocks.relayed() >= clocks.recorded();
    }

    /// How many a second ours records.
    private double compare(
            OpenClocksTable clocks,
            Breaches breaches,
            DeadlineService service,
            BenchPostgres postgres,
            BenchKafka kafka)
            throws Exception {
        Map<String, Detached> servers = Map.of(
                "deadline-service", service.process(), "PostgreSQL", postgres.process(), "Kafka", kafka.process());
        List<Took> ours = new ArrayList<>();
        List<Took> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Took mine = took(breaches, 2 * round, servers, service::itIs);
            Instant close = OpenClocksTable.closeOf(2 * round + 1);
            Took its = took(breaches, 2 * round + 1, servers, now -> clocks.run(SetBased.statement(close, now)));
            if (round > 0) {
                ours.add(mine);
                theirs.add(its);
                row(round, "doudi, deadline-service", mine);
                row(round, "one set-based statement", its);
                report.remark("limit: " + mine.limit() + " until all was acknowledged; the statement: " + its.limit());
            }
        }
        report.verdict(
                "recorded: firing / one set-based statement",
                median(theirs, Took::recorded) / median(ours, Took::recorded),
                Goal.atLeast(0.85));
        report.verdict(
                "acknowledged: firing / the statement and the same relay",
                median(theirs, Took::acknowledged) / median(ours, Took::acknowledged),
                Goal.atLeast(0.85));
        return OpenClocksTable.A_DAY / median(ours, Took::recorded);
    }

    private void peer(PeerRounds rounds, Peer peer, double rate, Goal goal) throws Exception {
        Instant now = OpenClocksTable.closeOf(PEERS_DAY).plus(NOTICED);
        report.verdict("recorded: firing / " + peer.name(), rate / rounds.run(peer, PEERS_DAY, now), goal);
    }

    private static double median(List<Took> rounds, ToDoubleFunction<Took> figure) {
        return Quantiles.median(rounds.stream().mapToDouble(figure).toArray());
    }

    private void row(int round, String name, Took took) {
        report.row(
                "round " + round + "  " + name,
                String.format(
                        Locale.ROOT,
                        "recorded %6.2f s (%,7.0f/s)   acknowledged %6.2f s (%,7.0f/s)",
                        took.recorded(),
                        OpenClocksTable.A_DAY / took.recorded(),
                        took.acknowledged(),
                        OpenClocksTable.A_DAY / took.acknowledged()));
    }

    /// What makes the clocks of a day run out.
    @FunctionalInterface
    private interface Firing {
        void at(Instant now) throws Exception;
    }

    private static Took took(Breaches breaches, int day, Map<String, Detached> servers, Firing firing)
            throws Exception {
        OpenClocksTable clocks = breaches.clocks();
        clocks.run("CHECKPOINT");
        long goal = clocks.recorded() + OpenClocksTable.A_DAY;
        CpuUse cpu = new CpuUse(servers);
        long begin = System.nanoTime();
        firing.at(OpenClocksTable.closeOf(day).plus(NOTICED));
        double recorded = Breaches.until(begin, () -> clocks.recorded() >= goal);
        double acknowledged = Breaches.until(begin, () -> clocks.relayed() >= goal);
        String limit = cpu.untilNow();
        breaches.prove(OpenClocksTable.closeOf(day), goal);
        return new Took(recorded, acknowledged, limit);
    }
}
