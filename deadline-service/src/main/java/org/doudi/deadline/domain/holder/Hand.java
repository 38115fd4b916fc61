package org.doudi.deadline.domain.holder;

import org.doudi.events.ClockKind;

/// 责任归属表 — what it says of the case's whereabouts that a clock is open (§4.2; docs/holders.md).
enum Hand {
    /// Whoever is clocked has the matter in hand.
    CLOCKED,
    /// The window has, whoever is charged beside it.
    WINDOW,
    /// The window has it instead of the unit that objected.
    INSTEAD,
    /// The window has, unless something else of the same item is in somebody's hands.
    LAST,
    /// 上级.
    SUPERIOR,
    /// 反映人.
    CITIZEN,
    /// Nothing: the duty runs beside the matter, or after it.
    BESIDE;

    static Hand of(ClockKind kind) {
        return switch (kind) {
            case REVIEW, BASIS, WG_REPORT, WG, UP, SIGN, HANDLE, PROMISE -> CLOCKED;
            case CONSULT, MINUTES, REPLY, ISSUE, REWORK_ISSUE -> WINDOW;
            case OBJECTION -> INSTEAD;
            case INFORM, FOLLOWUP -> LAST;
            case UP_PROGRESS, UP_SILENCE -> SUPERIOR;
            case MATERIALS, RATE_WAIT -> CITIZEN;
            case RESPONSE, TOLERANCE, HOTLINE, ARCHIVE, MONTHLY, LEADER -> BESIDE;
        };
    }
}
