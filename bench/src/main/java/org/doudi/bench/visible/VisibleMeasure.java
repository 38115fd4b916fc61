package org.doudi.bench.visible;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doudi.bench.measure.Comparison;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.Report;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Rounds;
import org.doudi.bench.pace.Pace;
import org.doudi.bench.pgbench.PgbenchInsert;
import org.doudi.bench.proc.CpuUse;
import org.doudi.bench.raw.RawLatency;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.BenchRealm;
import org.doudi.bench.servers.PackagedService;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.server.Database;

/// Measure 9: how long after it was acknowledged a registration is seen in the ledger.
public final class VisibleMeasure {
    private static final int ROUNDS = 3;
    private static final int PER_SECOND = 20;
    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final Duration WARM = Duration.ofSeconds(15);

    private final Report report;
    private final Path project = Path.of(System.getenv().getOrDefault("DOUDI_PROJECT", ""));

    public VisibleMeasure(Report report) {
        this.report = report;
    }

    public void run() throws Exception {
        report.title(String.format(
                Locale.ROOT,
                "9 · 可见 acknowledged POST → in the ledger, asked for by number and position, %d/s by the clock",
                PER_SECOND));
        Vertx vertx = Vertx.vertx();
        try (ServerFolder folder = ServerFolder.fresh();
                BenchRealm realm = BenchRealm.open();
                BenchPostgres postgres = BenchPostgres.start(folder);
                BenchKafka kafka = BenchKafka.start(folder)) {
            kafka.logTopics(project);
            report.remark("disk: " + folder.disk());
            Database reporting = postgres.database("reporting");
            postgres.admitReplay(reporting, reporting.name());
            try (PackagedService intake = start("intake-service", postgres.database("intake"), kafka, realm, folder);
                    PackagedService shows = start("reporting-service", reporting, kafka, realm, folder);
                    Shown shown = new Shown(intake, shows, vertx, realm.token(), PER_SECOND)) {
                shown.warm(WARM);
                compare(shown, postgres, kafka);
                CpuUse cpu = new CpuUse(Map.of(
                        "intake", intake.process(),
                        "reporting", shows.process(),
                        "PostgreSQL", postgres.process(),
                        "Kafka", kafka.process()));
                shown.run(1, LENGTH);
                report.remark("limit: " + cpu.untilNow());
            }
        } finally {
            vertx.close();
        }
    }

    private PackagedService start(
            String module, Database database, BenchKafka kafka, BenchRealm realm, ServerFolder folder)
            throws Exception {
        return PackagedService.start(
                PackagedService.jar(project, module),
                database,
                kafka,
                realm.issuer(),
                folder,
                Map.of(
                        "DOUDI_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                        "DOUDI_ATTACHMENTS",
                                folder.path().resolve("attachments").toString()));
    }

    private void compare(Shown shown, BenchPostgres postgres, BenchKafka kafka) throws Exception {
        List<Contender> floors = List.of(
                new PgbenchInsert(postgres), new RawLatency(kafka, Pace.fixed(PER_SECOND)), Upsert.at(postgres));
        Map<String, Rounds> rounds = new Comparison(report, ROUNDS, LENGTH)
                .run(1, List.of(shown, floors.get(0), floors.get(1), floors.get(2)));
        report.remark("✓ every acknowledged registration was in the ledger that was asked for with its position");
        Floor floor = floors.stream().map(each -> Floor.of(rounds, each.name())).reduce(Floor.NOTHING, Floor::plus);
        Result ours = Floor.middle(rounds, shown.name());
        report.figure("p50 / sum of the floors' p50", ours.p50() / floor.p50(), "×");
        report.verdict("p99 / sum of the floors' p99", ours.p99() / floor.p99(), Goal.atMost(2));
    }
}
