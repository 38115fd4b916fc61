package org.doudi.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.doudi.local.clock.BusinessTime;
import org.doudi.local.clock.ClockWalk;
import org.doudi.local.clock.DueClocks;
import org.doudi.local.install.ClockSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "clock", description = "查看和拨动业务时间（只限本机模式）：只能向前，逐个到期时刻停下等全部处理完。")
final class ClockCommand implements Runnable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public void run() {
        show();
    }

    @Command(description = "显示业务时间。")
    void show() {
        var context = Context.ofEnvironment();
        var setting = context.installation().clock().read();
        var state =
                switch (setting) {
                    case ClockSetting.Running running when running.offset().isZero() -> "与系统时间一致";
                    case ClockSetting.Running _ -> "在走";
                    case ClockSetting.Frozen _ -> "停住";
                };
        context.out().println("业务时间 " + BusinessTime.show(setting.now(Instant.now())) + "（北京时间，" + state + "）");
    }

    @Command(description = "拨到某一时刻，如 set \"2026-02-09 09:00\"。")
    void set(@Parameters(paramLabel = "<时刻>") String time) {
        move(BusinessTime.parse(time));
    }

    @Command(description = "向前拨一段时间，如 advance 3d、advance 2h30m。")
    void advance(@Parameters(paramLabel = "<时长>") String duration) {
        var now = Context.ofEnvironment().installation().clock().read().now(Instant.now());
        move(now.plus(BusinessTime.parseDuration(duration)));
    }

    @Command(description = "让业务时间停住。")
    void freeze() {
        var clock = Context.ofEnvironment().installation().clock();
        clock.write(new ClockSetting.Frozen(clock.read().now(Instant.now())));
        show();
    }

    @Command(description = "让停住的业务时间继续走。")
    void resume() {
        var clock = Context.ofEnvironment().installation().clock();
        var now = Instant.now();
        clock.write(ClockSetting.Running.from(clock.read().now(now), now));
        show();
    }

    private void move(Instant target) {
        var context = Context.ofEnvironment();
        new ClockWalk(
                        context.installation().clock(),
                        context.status()::read,
                        DueClocks.of(context.installation(), context.http(), context.tokens()),
                        InstantSource.system(),
                        PATIENCE,
                        due -> context.out().println("· 到期或提醒时刻 " + BusinessTime.show(due)))
                .to(target);
        show();
    }
}
