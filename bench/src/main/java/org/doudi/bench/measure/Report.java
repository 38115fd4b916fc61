package org.doudi.bench.measure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What the bench prints: raw rows, medians with their spread, counters, then ratios beside their goals.
public final class Report {
    private static final int LABEL = 62;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int missed;

    public void title(String text) {
        out.println();
        out.println("## " + text);
    }

    public void row(String label, String figures) {
        out.println("    " + padded(label) + figures);
    }

    void median(Rounds rounds) {
        out.println("  = " + padded("median  " + rounds.contender()) + rounds.middle()
                + String.format(Locale.ROOT, "   spread %.0f %%", rounds.spread(Result::perSecond) * 100));
    }

    /// A figure beside its goal.
    public void verdict(String what, double figure, Goal goal) {
        if (!goal.isReachedBy(figure)) {
            missed++;
        }
        out.println("  → " + padded(what) + goal.verdict(figure));
    }

    /// A figure that nothing is promised about.
    public void figure(String what, double figure, String unit) {
        out.println("  · " + padded(what) + String.format(Locale.ROOT, "%8.2f%s", figure, unit));
    }

    /// What was proven of a run, or what limits a measure.
    public void remark(String text) {
        out.println("  " + text);
    }

    /// How many figures fell short of their goals.
    public int fallenShort() {
        return missed;
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }
}
