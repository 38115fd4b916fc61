package org.doudi.events;

/// 重办轮次 — 三.5: rework does not go round for ever.
public final class ReworkRounds {
    /// The last round that the units get; who is still dissatisfied after it is heard by the working group — A-12.
    private static final int LAST_OF_THE_UNITS = 3;

    private ReworkRounds() {}

    public static boolean goToWorkingGroup(int round) {
        return round > LAST_OF_THE_UNITS;
    }
}
