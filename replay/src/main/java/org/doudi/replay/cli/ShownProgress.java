package org.doudi.replay.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.doudi.replay.Listener;

/// 进度: how many, how fast, and how long it will take yet.
final class ShownProgress implements Listener {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final PrintStream out;
    private final LongSupplier nanos;
    private long all;
    private long done;
    private long began;
    private long shown;

    ShownProgress(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
    }

    @Override
    public void leftOvers(int count) {
        if (count > 0) {
            out.println("· 已删除上次未完成的重放留下的 " + count + " 个世代");
        }
    }

    @Override
    public synchronized void begins(int generation, long events) {
        all = events;
        began = nanos.getAsLong();
        shown = began;
        out.println(String.format(Locale.ROOT, "· 世代 %d：重放 %,d 个事件……", generation, events));
    }

    @Override
    public synchronized void read(long events) {
        done += events;
        long now = nanos.getAsLong();
        if (now - shown >= EVERY.toNanos()) {
            shown = now;
            out.println("  " + line(now));
        }
    }

    private String line(long now) {
        double seconds = Math.max(1, now - began) / 1e9;
        double rate = done / seconds;
        long left = Math.max(0, all - done);
        return String.format(
                Locale.ROOT,
                "%,d / %,d（%d%%），每秒 %,.0f 个，约余 %s",
                done,
                all,
                all == 0 ? 100 : Math.min(100, 100 * done / all),
                rate,
                time((long) Math.ceil(left / Math.max(1, rate))));
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }

    @Override
    public void indexes() {
        out.println("· 建索引……");
    }

    @Override
    public synchronized void catchesUp(long events) {
        all += events;
        out.println(String.format(Locale.ROOT, "· 追上期间新到的 %,d 个事件……", events));
    }

    @Override
    public void compares() {
        out.println("· 与现用世代逐行比较……");
    }
}
