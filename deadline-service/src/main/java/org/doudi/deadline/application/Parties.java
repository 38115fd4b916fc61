package org.doudi.deadline.application;

import java.util.List;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.events.UnitRole;

/// 被计时方 — who is charged when a clock runs out (§4.2).
final class Parties {
    private static final OrgCode CENTRE = new OrgCode("ZWZX");
    private static final OrgCode WORKING_GROUP = new OrgCode("GZZ");

    private Parties() {}

    static List<ClockedParty> window() {
        return List.of(new ClockedParty(CENTRE, PartyRole.WINDOW));
    }

    static List<ClockedParty> windowAndDutyChief() {
        return List.of(new ClockedParty(CENTRE, PartyRole.WINDOW), new ClockedParty(CENTRE, PartyRole.DUTY_CHIEF));
    }

    static List<ClockedParty> centre() {
        return List.of(new ClockedParty(CENTRE, PartyRole.CENTRE));
    }

    static List<ClockedParty> workingGroup() {
        return List.of(new ClockedParty(WORKING_GROUP, PartyRole.WORKING_GROUP));
    }

    static List<ClockedParty> unit(OrgCode unit) {
        return List.of(new ClockedParty(unit, PartyRole.UNIT));
    }

    static List<ClockedParty> unit(OrgCode unit, UnitRole role) {
        return switch (role) {
            case LEAD -> List.of(new ClockedParty(unit, PartyRole.LEAD_UNIT));
            case SOLE, CO -> unit(unit);
        };
    }

    /// The citizen: nobody is charged.
    static List<ClockedParty> nobody() {
        return List.of();
    }
}
