package org.doudi.intake.domain;

import java.time.Duration;
import java.time.Instant;
import org.doudi.decide.Refusal;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// 补录 — 三.1, §4.1-7: what somebody at the window writes down long after it happened is the duty chief's to record, or
/// the centre's in the chief's place. The event has both times, so it shows.
final class Backdating {
    private Backdating() {}

    static void check(Staff by, Instant happenedAt, Instant now, Policy policy) {
        int minutes = policy.whole(ParameterKey.BACKDATE_MINUTES);
        boolean late = happenedAt.isBefore(now.minus(Duration.ofMinutes(minutes)));
        if (late && !by.is(Role.DUTY_CHIEF) && !by.is(Role.CENTRE_LEAD)) {
            throw Refusal.forbidden("backdate.duty-chief-only", "三.1", "补录" + minutes + "分钟以前的事，应当由值班长登记");
        }
    }
}
