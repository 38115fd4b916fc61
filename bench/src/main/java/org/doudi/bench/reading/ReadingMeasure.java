package org.doudi.bench.reading;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.measure.Comparison;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Report;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Rounds;
import org.doudi.bench.proc.CpuUse;
import org.doudi.bench.raw.Message;
import org.doudi.bench.raw.RawProducer;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.BenchRealm;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.server.Detached;
import org.doudi.local.server.Processes;
import org.doudi.testkit.life.GeneratedLog;

/// Measure 7: the work lists, the ledger and the figures, while events come in, with 100,000 cases and with many more.
public final class ReadingMeasure {
    private static final long FEW = 100_000;
    private static final long MANY = Long.parseLong(System.getenv().getOrDefault("DOUDI_CASES", "10000000"));
    private static final int LIVES_EVENTS = 6_000;
    private static final int UNDER_WAY = 20;
    private static final int PER_SECOND = 100;
    private static final int ROUNDS = 3;
    private static final int CALLERS = 2;
    private static final Duration LENGTH = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String TOPIC = "doudi.events.v1";

    private final Report report;
    private final Path project = Path.of(System.getenv().getOrDefault("DOUDI_PROJECT", ""));

    public ReadingMeasure(Report report) {
        this.report = report;
    }

    public void run() throws Exception {
        report.title(String.format(
                Locale.ROOT,
                "7 · 查阅 lists and figures with %,d and %,d cases, %d events/s coming in",
                FEW,
                MANY,
                PER_SECOND));
        Vertx vertx = Vertx.vertx();
        try (ServerFolder folder = ServerFolder.fresh();
                BenchRealm realm = BenchRealm.open();
                BenchPostgres server = BenchPostgres.start(folder);
                BenchKafka kafka = BenchKafka.start(folder)) {
            kafka.logTopics(project);
            StatementLog log = StatementLog.of(server, folder.path().resolve("postgres.log"));
            try (Projected few = Projected.start("few", project, server, kafka, realm, folder, vertx);
                    Projected many = Projected.start("many", project, server, kafka, realm, folder, vertx)) {
                GeneratedLog lives = new GeneratedLog(7, BenchLog.SHARDS, UNDER_WAY);
                send(kafka, lives);
                await(List.of(few, many), LIVES_EVENTS);
                new CaseCopies(server.in(few.name()), CaseCopies.ALL).upTo(FEW);
                long copies = filled(many);
                compare(few, many, copies, lives, log, kafka, realm);
            }
        } finally {
            vertx.close();
        }
    }

    private static void send(BenchKafka kafka, GeneratedLog lives) {
        try (RawProducer producer = new RawProducer(kafka.bootstrap())) {
            producer.sendAll(lives.next(LIVES_EVENTS).stream()
                    .map(event -> Message.of(TOPIC, event))
                    .toList());
        }
    }

    private static void await(List<Projected> sides, long events) {
        for (Projected side : sides) {
            if (!Processes.eventually(PATIENCE, () -> side.events() >= events) || side.events() != events) {
                throw new NotKept(side.events() + " of " + events + " events are in the projection of " + side.name());
            }
        }
    }

    private long filled(Projected many) {
        long begin = System.nanoTime();
        long copies = new CaseCopies(many.server().in(many.name()), CaseCopies.ALL).upTo(MANY);
        report.remark(String.format(
                Locale.ROOT,
                "filled by SQL in %,.0f s: %,d cases, %,d figure facts, %,d duties, %,d MiB",
                (System.nanoTime() - begin) / 1e9,
                many.number("SELECT count(*) FROM case_ledger"),
                many.number("SELECT count(*) FROM figure_fact"),
                many.number("SELECT count(*) FROM work_item"),
                many.number("SELECT pg_database_size(current_database()) / 1048576")));
        return copies;
    }

    private void compare(
            Projected few,
            Projected many,
            long copies,
            GeneratedLog lives,
            StatementLog log,
            BenchKafka kafka,
            BenchRealm realm)
            throws Exception {
        Ingest ingest = Ingest.begin(kafka.bootstrap(), TOPIC, lives, PER_SECOND);
        long sent;
        try {
            for (Question question : Questions.of(many, realm, log)) {
                compare(few, many, copies, question, log, realm);
            }
            CpuUse cpu = new CpuUse(servers(few, many, kafka));
            Thread.sleep(LENGTH);
            report.remark("limit: " + cpu.untilNow() + " while events come in and nobody asks");
        } finally {
            sent = ingest.stop();
        }
        await(List.of(few, many), LIVES_EVENTS + sent);
        report.remark("✓ every event that was sent is in both projections, once");
    }

    private void compare(
            Projected few, Projected many, long copies, Question question, StatementLog log, BenchRealm realm)
            throws Exception {
        String token = realm.token(question.role(), Questions.unit(many));
        Asking small = new Asking(few, question, token, log);
        Asking large = new Asking(many, question, token, log);
        Lookup lookup = new Lookup(many, copies, log);
        Map<String, Rounds> rounds = new Comparison(report, ROUNDS, LENGTH).run(CALLERS, List.of(small, large, lookup));
        report.row("  " + small.name(), small.told());
        report.row("  " + large.name(), large.told());
        report.row("  " + lookup.name(), lookup.databaseTime().toString());
        Result its = middle(rounds, lookup.name());
        Result mine = middle(rounds, large.name());
        report.verdict(
                question.label() + ": database p99 / lookup",
                large.databaseTime().p99() / lookup.databaseTime().p99(),
                Goal.atMost(2));
        report.verdict(
                question.label() + ": p99 / itself with few",
                mine.p99() / middle(rounds, small.name()).p99(),
                Goal.atMost(1.2));
        report.figure(question.label() + ": p99 over HTTP / lookup", mine.p99() / its.p99(), "×");
    }

    private static Map<String, Detached> servers(Projected few, Projected many, BenchKafka kafka) {
        Map<String, Detached> servers = new LinkedHashMap<>();
        servers.put("reporting, few", few.service().process());
        servers.put("reporting, many", many.service().process());
        servers.put("PostgreSQL", many.server().process());
        servers.put("Kafka", kafka.process());
        return servers;
    }

    private static Result middle(Map<String, Rounds> rounds, String name) {
        return Objects.requireNonNull(rounds.get(name)).middle();
    }
}
