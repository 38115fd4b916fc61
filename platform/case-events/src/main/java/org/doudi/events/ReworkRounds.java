package org.doudi.events;

import java.util.Optional;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// 重办轮次 — 三.5, A-12: rework does not go round for ever.
public final class ReworkRounds {
    private ReworkRounds() {}

    /// Who answers for the next round, after the reporter was dissatisfied with this one.
    public static ReworkLevel after(int round, Policy policy) {
        if (goToWorkingGroup(round + 1, policy)) {
            return ReworkLevel.WORKING_GROUP;
        }
        return round >= policy.whole(ParameterKey.REWORK_LEADER) ? ReworkLevel.LEADER : ReworkLevel.UNITS;
    }

    /// Who is still dissatisfied after the last round of the units is heard by the working group.
    public static boolean goToWorkingGroup(int round, Policy policy) {
        return round > policy.whole(ParameterKey.REWORK_WORKING_GROUP);
    }

    /// As it was ordered; what was ordered before that was recorded goes by the plan.
    public static boolean goToWorkingGroup(int round, Optional<ReworkLevel> ordered) {
        return ordered.map(ReworkLevel.WORKING_GROUP::equals).orElseGet(() -> goToWorkingGroup(round, Policy.PLAN));
    }
}
