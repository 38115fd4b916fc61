package org.doudi.routing.domain;

/// 重办轮次 — 三.5: rework does not go round for ever.
final class ReworkRounds {
    /// The last round that the units get; who is still dissatisfied after it is heard by the working group.
    private static final int LAST_OF_THE_UNITS = 3;

    private ReworkRounds() {}

    static boolean goToWorkingGroup(int round) {
        return round > LAST_OF_THE_UNITS;
    }
}
