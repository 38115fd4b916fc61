package org.doudi.replay.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.doudi.replay.Outcome;
import org.doudi.replay.Request;
import org.doudi.replay.Unable;
import org.doudi.replay.compare.ComparedTable;
import org.doudi.replay.compare.ComparedTable.Difference;

/// How an outcome is told.
record Told(PrintStream out) {
    void tell(Request request, Outcome outcome) {
        double seconds = outcome.took().toNanos() / 1e9;
        out.printf(
                Locale.ROOT,
                "✓ 读了 %,d 个事件，用时 %.1f 秒（每秒 %,.0f 个）；现用的世代为此停等 %d 毫秒。%n",
                outcome.events(),
                seconds,
                outcome.events() / Math.max(seconds, 1e-9),
                outcome.held().toMillis());
        if (request.asOf().isNow()) {
            outcome.tables().forEach(this::table);
            out.println(outcome.isEqual() ? "✓ 逐行一致。" : "× 有差异。");
        } else {
            out.println("各指标的计数（其中计入分子的）：");
            outcome.facts()
                    .forEach(facts ->
                            out.printf(Locale.ROOT, "  %-12s %,d（%,d）%n", facts.metric(), facts.all(), facts.hits()));
        }
        out.println(
                switch (request.ending()) {
                    case DROP -> "  演练完成，世代 " + outcome.generation() + " 已删除。";
                    case KEEP -> "  世代 " + outcome.generation() + " 保留；用 --drop " + outcome.generation() + " 删除。";
                    case SWITCH ->
                        "  世代 " + outcome.generation() + " 已成为现用的；世代 " + outcome.live() + " 保留，用 --drop "
                                + outcome.live() + " 删除。";
                });
    }

    private void table(ComparedTable table) {
        out.printf(
                Locale.ROOT,
                "  %s %-16s 现用 %,d 行，重放 %,d 行，不同 %,d 行%n",
                table.differ() == 0 ? "✓" : "×",
                table.name(),
                table.live(),
                table.built(),
                table.differ());
        table.first().forEach(difference -> out.println("      " + named(difference)));
    }

    private static String named(Difference difference) {
        return difference.key()
                + switch (difference.kind()) {
                    case ONLY_LIVE -> " 只在现用的";
                    case ONLY_BUILT -> " 只在重放的";
                    case OTHER -> " 内容不同";
                };
    }

    /// One sentence for a person.
    static String reason(RuntimeException failure) {
        return failure instanceof Unable unable
                ? String.valueOf(unable.getMessage())
                : Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName());
    }
}
