package org.doudi.deadline.domain.reminder;

import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.UrgingKind;

/// Who urges — 五(一) the window, 五(三) the duty chief, 三.3 the Centre, 三.4 the Bureau.
public enum Urger {
    CLERK(PartyRole.WINDOW, UrgingKind.URGE),
    DUTY_CHIEF(PartyRole.DUTY_CHIEF, UrgingKind.SUPERVISE),
    CENTRE_LEAD(PartyRole.CENTRE, UrgingKind.SUPERVISE),
    BUREAU(PartyRole.BUREAU, UrgingKind.SUPERVISE);

    private final PartyRole capacity;
    private final UrgingKind kind;

    Urger(PartyRole capacity, UrgingKind kind) {
        this.capacity = capacity;
        this.kind = kind;
    }

    PartyRole capacity() {
        return capacity;
    }

    UrgingKind kind() {
        return kind;
    }
}
