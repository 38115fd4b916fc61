package org.doudi.reporting.domain.publicity;

/// How many were counted, and how many of them as they should be.
public record Tally(long hits, long all) {
    private static final long SMALL = 5;
    public static final Tally NOTHING = new Tally(0, 0);

    public long misses() {
        return all - hits;
    }

    public Tally plus(Tally other) {
        return new Tally(hits + other.hits, all + other.all);
    }

    Tally minus(Tally other) {
        return new Tally(hits - other.hits, all - other.all);
    }

    /// Few enough that somebody might be found: 1–4. Of nothing nobody can be.
    static boolean isSmall(long count) {
        return count > 0 && count < SMALL;
    }

    /// Whether it may be told how it splits.
    boolean splitsOpenly() {
        return !isSmall(hits) && !isSmall(misses());
    }

    boolean isOpen() {
        return !isSmall(all) && splitsOpenly();
    }

    /// Whether it hides in a crowd: at least five, and more than one for each.
    boolean isCrowdOf(int lines) {
        return all >= Math.max(SMALL, lines + 1L);
    }
}
