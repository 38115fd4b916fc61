package org.doudi.bench.registration;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doudi.bench.measure.Comparison;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.Report;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Rounds;
import org.doudi.bench.proc.CpuUse;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.BenchRealm;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.server.Detached;

/// Measure 2: registration at the window, against the same endpoint that stores nothing, and the usual way of storing.
public final class RegistrationMeasure {
    private static final int ROUNDS = 3;
    private static final int CALLERS = 64;
    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final Duration WARM = Duration.ofSeconds(15);

    private final Report report;

    public RegistrationMeasure(Report report) {
        this.report = report;
    }

    public void run() throws Exception {
        report.title("2 · 受理登记 POST /api/v1/cases: a token checked, a body validated, a case registered");
        Path project = Path.of(System.getenv().getOrDefault("DOUDI_PROJECT", ""));
        Vertx vertx = Vertx.vertx();
        try (ServerFolder folder = ServerFolder.fresh();
                BenchRealm realm = BenchRealm.open();
                BenchPostgres postgres = BenchPostgres.start(folder);
                BenchKafka kafka = BenchKafka.start(folder)) {
            kafka.logTopics(project);
            report.remark("disk: " + folder.disk());
            try (Service ours = Service.start(Side.OURS, project, postgres, kafka, realm, folder);
                    Service forgetful = Service.start(Side.FORGETFUL, project, postgres, kafka, realm, folder);
                    Service orm = Service.start(Side.ORM, project, postgres, kafka, realm, folder)) {
                Map<Side, Registrations> sides = new EnumMap<>(Side.class);
                for (Service service : List.of(ours, forgetful, orm)) {
                    sides.put(service.side(), new Registrations(service, postgres, vertx, realm.token(), CALLERS));
                }
                measure(sides, postgres);
                sides.values().forEach(Registrations::close);
            }
        } finally {
            vertx.close();
        }
    }

    private void measure(Map<Side, Registrations> sides, BenchPostgres postgres) throws Exception {
        for (Registrations side : sides.values()) {
            side.run(CALLERS, WARM);
        }
        for (Side side : List.of(Side.OURS, Side.ORM)) {
            report.row(
                    "per registration  " + side.label(),
                    Cost.of(of(sides, side), postgres).toString());
        }
        Map<String, Rounds> closed = compare(sides);
        Result ours = middle(closed, Side.OURS);
        report.remark("limit: " + limit(sides, postgres));
        verdicts("closed loop, " + CALLERS + " callers: ", closed);

        int rate = (int) Math.min(ours.perSecond(), middle(closed, Side.ORM).perSecond()) / 2;
        sides.values().forEach(side -> side.at(rate));
        Map<String, Rounds> open = compare(sides);
        String by = "open loop, " + rate + "/s: p99 / ";
        for (Side other : List.of(Side.FORGETFUL, Side.ORM)) {
            report.figure(
                    by + other.label(),
                    middle(open, Side.OURS).p99() / middle(open, other).p99(),
                    "×");
        }
    }

    private Map<String, Rounds> compare(Map<Side, Registrations> sides) throws Exception {
        return new Comparison(report, ROUNDS, LENGTH)
                .run(CALLERS, sides.values().stream().map(Contender.class::cast).toList());
    }

    private void verdicts(String with, Map<String, Rounds> rounds) {
        double ours = middle(rounds, Side.OURS).perSecond();
        report.verdict(
                with + "registration / stores nothing",
                ours / middle(rounds, Side.FORGETFUL).perSecond(),
                Goal.atLeast(0.7));
        report.verdict(
                with + "registration / ORM and outbox",
                ours / middle(rounds, Side.ORM).perSecond(),
                Goal.atLeast(4));
    }

    private static String limit(Map<Side, Registrations> sides, BenchPostgres postgres) throws Exception {
        Map<String, Detached> servers = new LinkedHashMap<>();
        servers.put("intake", of(sides, Side.OURS).service().process());
        servers.put("PostgreSQL", postgres.process());
        CpuUse cpu = new CpuUse(servers);
        of(sides, Side.OURS).run(CALLERS, LENGTH);
        return cpu.untilNow() + " while our side registered";
    }

    private static Registrations of(Map<Side, Registrations> sides, Side side) {
        return Objects.requireNonNull(sides.get(side));
    }

    private static Result middle(Map<String, Rounds> rounds, Side side) {
        return Objects.requireNonNull(rounds.get(side.label())).middle();
    }
}
