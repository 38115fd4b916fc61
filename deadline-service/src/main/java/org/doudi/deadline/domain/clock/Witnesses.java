package org.doudi.deadline.domain.clock;

import java.util.EnumSet;
import java.util.Set;
import org.doudi.events.ClockKind;

/// Who is asked before a clock runs out: whoever may have recorded, in time, what ends it. A silent one holds these
/// clocks and no others.
public enum Witnesses {
    /// A case is in the hands of one of the three stages, and each may end what another has begun: a withdrawal, a
    /// merger, an order.
    STAGES,
    /// 归档 — 三.7: a stage may take the case up again, and oversight files it.
    ALL,
    /// 月度汇总, 领导体验 — 三.6, 六(一): of no case, and oversight's alone.
    OVERSIGHT;

    public Set<Producer> producers() {
        return switch (this) {
            case STAGES -> EnumSet.of(Producer.INTAKE, Producer.ROUTING, Producer.EVALUATION);
            case ALL -> EnumSet.allOf(Producer.class);
            case OVERSIGHT -> EnumSet.of(Producer.REPORTING);
        };
    }

    public static Witnesses of(ClockKind kind) {
        return switch (kind) {
            case RESPONSE,
                    CONSULT,
                    REVIEW,
                    MINUTES,
                    BASIS,
                    REPLY,
                    WG_REPORT,
                    WG,
                    UP,
                    UP_PROGRESS,
                    UP_SILENCE,
                    ISSUE,
                    SIGN,
                    HANDLE,
                    OBJECTION,
                    PROMISE,
                    MATERIALS,
                    TOLERANCE,
                    INFORM,
                    REWORK_ISSUE,
                    FOLLOWUP,
                    RATE_WAIT,
                    HOTLINE -> STAGES;
            case ARCHIVE -> ALL;
            case MONTHLY, LEADER -> OVERSIGHT;
        };
    }
}
