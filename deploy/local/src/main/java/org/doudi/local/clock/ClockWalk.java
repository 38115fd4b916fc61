package org.doudi.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doudi.local.install.ClockFile;
import org.doudi.local.install.ClockSetting;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Processes;
import org.doudi.local.status.SystemStatus;

/// Moves business time as real time would have passed: forward only, and it stands still at each due
/// instant until everything that follows from it has happened.
public final class ClockWalk {
    private final ClockFile file;
    private final Supplier<SystemStatus> status;
    private final DueClocks due;
    private final InstantSource system;
    private final Duration patience;
    private final Consumer<Instant> onStop;

    /// @param patience how long everything may take to come to rest at one due instant
    /// @param onStop told each due instant at which time stands still
    public ClockWalk(
            ClockFile file,
            Supplier<SystemStatus> status,
            DueClocks due,
            InstantSource system,
            Duration patience,
            Consumer<Instant> onStop) {
        this.file = file;
        this.status = status;
        this.due = due;
        this.system = system;
        this.patience = patience;
        this.onStop = onStop;
    }

    /// Business time ends at the target and then runs or stands as it did before.
    public void to(Instant given) {
        var target = given.truncatedTo(ChronoUnit.MICROS);
        var before = file.read();
        var begin = before.now(system.instant());
        var found = answering();
        if (!found.hasCases()) {
            // No case has begun that time could pass for; only what is on record must not lie ahead.
            refuseBefore(target, found.lastRecorded().orElse(Instant.EPOCH), begin);
            file.write(before.movedTo(target, system.instant()));
            return;
        }
        refuseBefore(target, later(begin, found.lastRecorded().orElse(begin)), begin);
        var reached = begin;
        try {
            for (var next = due.next(target); next.isPresent(); next = due.next(target)) {
                reached = later(next.get(), reached);
                onStop.accept(reached);
                standAt(reached);
            }
            reached = target;
            standAt(target);
        } finally {
            file.write(before.movedTo(reached, system.instant()));
        }
    }

    private SystemStatus answering() {
        var found = status.get();
        if (!found.silent().isEmpty()) {
            throw new LocalException(String.join("、", found.silent()) + " 没有应答，无法确认业务时间；请运行 ./doudi up 补启后重试。");
        }
        return found;
    }

    private static void refuseBefore(Instant target, Instant earliest, Instant now) {
        if (target.isBefore(earliest)) {
            throw new LocalException(
                    "业务时间只能向前：现在是 " + BusinessTime.show(now) + "，已有记录到 " + BusinessTime.show(earliest) + "；请给出这之后的时间。");
        }
    }

    private void standAt(Instant instant) {
        file.write(new ClockSetting.Frozen(instant));
        if (!Processes.eventually(patience, new Rest(instant)::isReached)) {
            throw new LocalException("业务时间停在 " + BusinessTime.show(instant) + "：系统未能在 " + patience.toSeconds()
                    + " 秒内处理完到期事项；请用 ./doudi status 查看积压，处理后再继续。");
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// All is at rest: no clock is due, nothing is on its way, and two looks in a row saw the same.
    private final class Rest {
        private final Instant instant;
        private Map<String, Map<String, Long>> seen = Map.of();

        Rest(Instant instant) {
            this.instant = instant;
        }

        boolean isReached() {
            var now = status.get();
            var quiet = now.silent().isEmpty()
                    && now.hasReached(instant)
                    && now.isQuiet()
                    && due.next(instant).isEmpty();
            var unchanged = seen.equals(now.appended());
            seen = quiet ? now.appended() : Map.of();
            return quiet && unchanged;
        }
    }
}
