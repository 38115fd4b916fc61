package org.doudi.bench.relay;

import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doudi.bench.measure.Comparison;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.Report;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Rounds;
import org.doudi.bench.pace.Pace;
import org.doudi.bench.proc.CpuUse;
import org.doudi.bench.raw.RawLatency;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.ServerFolder;

/// Measure 3: how long after its commit an event is with a consumer.
public final class LatencyMeasure {
    private static final int ROUNDS = 3;
    private static final int PER_SECOND = 500;
    private static final int CALLERS = 64;
    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final Report report;

    public LatencyMeasure(Report report) {
        this.report = report;
    }

    public void run() throws Exception {
        report.title("3 · 送达 commit → consumer latency; raw side: produce → consumer of the same bytes and headers");
        Vertx vertx = Vertx.vertx();
        try (ServerFolder folder = ServerFolder.fresh();
                BenchPostgres server = BenchPostgres.start(folder);
                BenchKafka kafka = BenchKafka.start(folder)) {
            compare("at " + PER_SECOND + " events/s: ", 1, Pace.fixed(PER_SECOND), server, kafka, vertx);
            compare("at full rate: ", CALLERS, Pace.full(), server, kafka, vertx);
            report.remark("✓ after each run every event had arrived, each shard's positions one after the other");
        } finally {
            vertx.close().subscribeAsCompletionStage().join();
        }
    }

    private void compare(String label, int callers, Pace pace, BenchPostgres server, BenchKafka kafka, Vertx vertx)
            throws Exception {
        Contender ours = new RelayLatency(server, kafka, vertx, pace);
        Contender raw = new RawLatency(kafka, pace);
        Map<String, Rounds> rounds = new Comparison(report, ROUNDS, LENGTH).run(callers, List.of(ours, raw));
        CpuUse cpu = new CpuUse(Map.of("PostgreSQL", server.process(), "Kafka", kafka.process()));
        ours.run(callers, LENGTH);
        report.remark("limit: " + cpu.untilNow() + " " + label + "append, relay, broker and consumer together");
        Result mine = Objects.requireNonNull(rounds.get(ours.name())).middle();
        Result theirs = Objects.requireNonNull(rounds.get(raw.name())).middle();
        report.figure(label + "p50 / raw p50", mine.p50() / theirs.p50(), "×");
        report.verdict(label + "p99 / raw p99", mine.p99() / theirs.p99(), Goal.atMost(1.5));
    }
}
