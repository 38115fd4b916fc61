package org.doudi.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.local.clock.BusinessTime;
import org.doudi.local.clock.ClockWalk;
import org.doudi.local.clock.DueClocks;
import org.doudi.local.http.Http;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.ClockSetting;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Processes;
import org.doudi.local.status.StatusReader;

/// Plays the demo's week on the running system, with business time set to each act.
public final class DemoRun {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Installation installation;
    private final StatusReader status;
    private final Http http;
    private final Tokens tokens;
    private final PrintStream out;

    public DemoRun(Installation installation, StatusReader status, Http http, Tokens tokens, PrintStream out) {
        this.installation = installation;
        this.status = status;
        this.http = http;
        this.tokens = tokens;
        this.out = out;
    }

    public void play() {
        refuseUsed();
        var desk = new Desk(installation, http, tokens);
        var acts = new DemoWeek(desk, new HotlinePost(installation)).written().inOrder();
        var clock = installation.clock();
        var started = Instant.now();
        clock.write(new ClockSetting.Frozen(clock.read().now(started)));
        Instant at = Instant.EPOCH;
        for (var act : acts) {
            if (act.at().isAfter(at)) {
                at = act.at();
                walk(at);
            }
            act.doing().run();
        }
        walk(at.plus(Duration.ofMinutes(1)));
        clock.write(ClockSetting.Running.from(at.plus(Duration.ofMinutes(1)), Instant.now()));
        tell(desk, acts.size(), Duration.between(started, Instant.now()));
    }

    /// The week is in the past of any later record, and time does not go back.
    private void refuseUsed() {
        if (status.read().hasCases()) {
            throw new LocalException("演示要在没有办件的数据目录上运行；请先 ./doudi down --purge，再 ./doudi up。");
        }
    }

    /// A service that is away for a while holds the clock; it goes on when the service is back.
    private void walk(Instant target) {
        var walk = new ClockWalk(
                installation.clock(),
                status::read,
                DueClocks.of(installation, http, tokens),
                InstantSource.system(),
                PATIENCE,
                due -> out.println("· 到期或提醒时刻 " + BusinessTime.show(due)));
        if (!Processes.eventually(PATIENCE, () -> walked(walk, target))) {
            walk.to(target);
        }
    }

    private static boolean walked(ClockWalk walk, Instant target) {
        try {
            walk.to(target);
            return true;
        } catch (LocalException away) {
            return false;
        }
    }

    private void tell(Desk desk, int acts, Duration took) {
        Map<String, Integer> states = new TreeMap<>();
        var late = new StringBuilder();
        for (JsonNode line : desk.get("lead1", ServiceName.REPORTING, "/api/v1/ledger?limit=200")) {
            states.merge(line.path("state").path("name").asText(), 1, Integer::sum);
            line.path("late")
                    .forEach(clock -> late.append("  ")
                            .append(line.path("number").asText())
                            .append("  ")
                            .append(clock.path("clock").path("name").asText())
                            .append("  ")
                            .append(clock.path("unit").path("name").asText())
                            .append(System.lineSeparator()));
        }
        out.println("✓ 演示完成：" + acts + " 步，用时 " + took.toSeconds() + " 秒；业务时间 "
                + BusinessTime.show(installation.clock().read().now(Instant.now())));
        out.println(
                "台账共 " + states.values().stream().mapToInt(Integer::intValue).sum() + " 件，" + states.size() + " 种状态：");
        states.forEach((state, count) -> out.println("  " + state + " " + count));
        out.println("超期：");
        out.print(late);
    }
}
