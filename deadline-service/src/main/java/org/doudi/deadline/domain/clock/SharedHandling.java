package org.doudi.deadline.domain.clock;

import org.doudi.events.ClockKind;

/// 多部门办理 — 三.4: orders of the clock's item and round went to several units, whoever of them still owes.
public final class SharedHandling {
    private SharedHandling() {}

    public static boolean is(Clock clock, CaseClocks clocks) {
        return clock.scope().itemNo().isPresent()
                && clocks.all()
                                .filter(other -> other.kind() == ClockKind.SIGN)
                                .filter(sign -> sign.scope()
                                                .itemNo()
                                                .equals(clock.scope().itemNo())
                                        && sign.scope()
                                                .round()
                                                .equals(clock.scope().round()))
                                .flatMap(sign -> sign.parties().stream())
                                .distinct()
                                .count()
                        > 1;
    }
}
