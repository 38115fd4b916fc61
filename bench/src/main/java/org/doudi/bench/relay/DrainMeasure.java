package org.doudi.bench.relay;

import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Quantiles;
import org.doudi.bench.measure.Report;
import org.doudi.bench.proc.CpuUse;
import org.doudi.bench.raw.RawDrain;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.bench.tail.TopicCheck;
import org.doudi.local.server.Processes;
import org.doudi.store.relay.Relay;

/// Measure 4: how fast the relay sends what has piled up.
public final class DrainMeasure {
    private static final int EVENTS = 200_000;
    private static final int ROUNDS = 3;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Report report;

    public DrainMeasure(Report report) {
        this.report = report;
    }

    public void run() throws Exception {
        report.title("4 · 补发 drain of a 200,000-event backlog; raw side: a producer with the same messages in memory");
        Vertx vertx = Vertx.vertx();
        try (ServerFolder folder = ServerFolder.fresh();
                BenchPostgres server = BenchPostgres.start(folder);
                BenchKafka kafka = BenchKafka.start(folder);
                Backlog backlog = Backlog.of(EVENTS, server, vertx)) {
            compare(backlog, kafka);
        } finally {
            vertx.close().subscribeAsCompletionStage().join();
        }
    }

    private void compare(Backlog backlog, BenchKafka kafka) {
        RawDrain raw = new RawDrain(kafka, backlog.events());
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double mine = proven(kafka, topic -> relay(backlog, kafka, topic));
            double its = proven(kafka, raw::into);
            if (round > 0) {
                ours.add(mine);
                theirs.add(its);
                row(round, "doudi, relay", mine);
                row(round, "raw producer, acks=all", its);
            }
        }
        double mine = Quantiles.median(ours.stream().mapToDouble(each -> each).toArray());
        double its = Quantiles.median(theirs.stream().mapToDouble(each -> each).toArray());
        report.remark("✓ after each run the topic was read back: every position once, in order, chain whole");
        report.remark("limit: " + limit(backlog, kafka) + " while the relay drains");
        report.verdict("drain / raw producer", its / mine, Goal.atLeast(0.85));
    }

    private static String limit(Backlog backlog, BenchKafka kafka) {
        CpuUse cpu = new CpuUse(Map.of("PostgreSQL", backlog.server().process(), "Kafka", kafka.process()));
        relay(backlog, kafka, kafka.freshTopic(BenchLog.SHARDS));
        return cpu.untilNow();
    }

    private void row(int round, String name, double seconds) {
        report.row(
                "round " + round + "  " + name,
                String.format(Locale.ROOT, "%,9.0f events/s   %6.2f s", EVENTS / seconds, seconds));
    }

    /// Where a drain goes.
    @FunctionalInterface
    private interface Drain {
        double into(String topic);
    }

    private static double proven(BenchKafka kafka, Drain drain) {
        String topic = kafka.freshTopic(BenchLog.SHARDS);
        double seconds = drain.into(topic);
        TopicCheck.prove(kafka.bootstrap(), topic, EVENTS);
        return seconds;
    }

    /// From the relay's start to the last checkpoint, which stands behind the acknowledgement.
    private static double relay(Backlog backlog, BenchKafka kafka, String topic) {
        backlog.rewind();
        BenchLog log = backlog.log();
        long begin = System.nanoTime();
        try (Relay relay = new Relay(log.pool(), log.identity(), topic, kafka.bootstrap())) {
            relay.start();
            if (!Processes.eventually(LIMIT, backlog::isSent)) {
                throw new NotKept("the backlog was not sent within " + LIMIT);
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
