package org.doudi.bench.rebuild;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Quantiles;
import org.doudi.bench.measure.Report;
import org.doudi.bench.proc.CpuUse;
import org.doudi.bench.raw.Message;
import org.doudi.bench.raw.RawConsumer;
import org.doudi.bench.raw.RawProducer;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.events.RecordedBytes;
import org.doudi.replay.Listener;
import org.doudi.replay.Outcome;
import org.doudi.replay.Replay;
import org.doudi.replay.Request;
import org.doudi.replay.Request.Ending;
import org.doudi.testkit.life.GeneratedLog;

/// Measure 6: how fast a projection is rebuilt, and the log that was read is verified.
public final class RebuildMeasure {
    private static final int EVENTS = Integer.parseInt(System.getenv().getOrDefault("DOUDI_REBUILD", "1000000"));
    private static final int ONE_BY_ONE = Math.min(EVENTS, 5_000);
    private static final int UNDER_WAY = 5_000;
    private static final int POLL = 48_000;
    private static final int HELD = 20_000;
    private static final int ROUNDS = 3;

    private final Report report;
    private final Path project = Path.of(System.getenv().getOrDefault("DOUDI_PROJECT", ""));

    public RebuildMeasure(Report report) {
        this.report = report;
    }

    public void run() {
        report.title(String.format(
                Locale.ROOT,
                "6 · 重放 rebuild of %,d events; raw side: a consumer of the same topic that does nothing",
                EVENTS));
        try (ServerFolder folder = ServerFolder.fresh();
                BenchPostgres server = BenchPostgres.start(folder);
                BenchKafka kafka = BenchKafka.start(folder);
                ReportingTables tables = ReportingTables.fresh(server, project, "reporting");
                ReportingTables single = ReportingTables.fresh(server, project, "reporting_single")) {
            String topic = kafka.freshTopic(BenchLog.SHARDS);
            fill(tables, kafka, topic);
            compare(tables, single, kafka, topic);
        }
    }

    /// On the topic, in the log that was read, and in the live projection.
    private void fill(ReportingTables tables, BenchKafka kafka, String topic) {
        GeneratedLog log = log();
        double live = 0;
        try (RawProducer producer = new RawProducer(kafka.bootstrap())) {
            for (int filled = 0; filled < EVENTS; filled += POLL) {
                List<RecordedBytes> poll = log.next(Math.min(POLL, EVENTS - filled));
                producer.sendAll(
                        poll.stream().map(event -> Message.of(topic, event)).toList());
                live += seconds(() -> tables.take(poll));
            }
        }
        tables.vacuum();
        report.remark(String.format(
                Locale.ROOT, "filled through the live projection at %,.0f events/s, 4,000 at a time", EVENTS / live));
    }

    private static GeneratedLog log() {
        return new GeneratedLog(6, BenchLog.SHARDS, UNDER_WAY);
    }

    private void compare(ReportingTables tables, ReportingTables single, BenchKafka kafka, String topic) {
        Side raw = new Side("raw consumer", () -> RawConsumer.read(kafka.bootstrap(), topic, BenchLog.SHARDS, EVENTS));
        Side ours = new Side("doudi, rebuild", () -> rebuild(tables));
        Side copy = new Side("COPY TO STDOUT", () -> seconds(() -> counted(new CopyOut(tables.database())::read)));
        Side audit = new Side(
                "doudi, read and verify", () -> seconds(() -> counted(new AuditRead(tables.access())::verify)));
        for (int round = 0; round <= ROUNDS; round++) {
            for (Side side : List.of(raw, ours, copy, audit)) {
                tables.server().checkpoint();
                side.take(round, report);
            }
        }
        double oneByOne = oneByOne(single);
        report.row(
                "one upsert for each event",
                String.format(Locale.ROOT, "%,9.0f events/s, of %,d", oneByOne, ONE_BY_ONE));
        report.remark(
                "✓ each rebuild was compared with the live projection, row by row; each event followed its chain");
        report.remark("limit: " + limit(tables) + " during a rebuild and its comparison");
        report.verdict("rebuild / raw consumer", ours.rate() / raw.rate(), Goal.atLeast(0.4));
        report.verdict("rebuild / one upsert for each event", ours.rate() / oneByOne, Goal.atLeast(10));
        report.verdict("read and verify / COPY TO STDOUT", audit.rate() / copy.rate(), Goal.atLeast(0.6));
    }

    private static double rebuild(ReportingTables tables) {
        Outcome outcome =
                new Replay(tables.access(), Request.everything(Ending.DROP).holding(HELD), Listener.NOBODY).run();
        if (!outcome.isEqual() || outcome.events() != EVENTS) {
            throw new NotKept(
                    "what was rebuilt of " + outcome.events() + " events is not what is live: " + outcome.tables());
        }
        return outcome.took().toNanos() / 1e9;
    }

    private static double oneByOne(ReportingTables single) {
        List<RecordedBytes> events = log().next(ONE_BY_ONE);
        return ONE_BY_ONE / seconds(() -> events.forEach(event -> single.take(List.of(event))));
    }

    private static String limit(ReportingTables tables) {
        CpuUse cpu = new CpuUse(Map.of("PostgreSQL", tables.server().process()));
        rebuild(tables);
        return cpu.untilNow();
    }

    private static void counted(LongSupplier reading) {
        long read = reading.getAsLong();
        if (read != EVENTS) {
            throw new NotKept(read + " of " + EVENTS + " events were read");
        }
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /// One of those that take turns; the first round warms up.
    private record Side(String name, DoubleSupplier run, List<Double> seconds) {
        Side(String name, DoubleSupplier run) {
            this(name, run, new ArrayList<>());
        }

        void take(int round, Report report) {
            double took = run.getAsDouble();
            if (round > 0) {
                seconds.add(took);
                report.row(
                        "round " + round + "  " + name,
                        String.format(Locale.ROOT, "%,9.0f events/s   %6.2f s", EVENTS / took, took));
            }
        }

        double rate() {
            return EVENTS
                    / Quantiles.median(
                            seconds.stream().mapToDouble(each -> each).toArray());
        }
    }
}
