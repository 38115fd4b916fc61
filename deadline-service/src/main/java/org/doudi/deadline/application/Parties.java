package org.doudi.deadline.application;

import java.util.List;
import org.doudi.events.ConsultationRole;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
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

    static List<ClockedParty> dutyChief() {
        return List.of(new ClockedParty(CENTRE, PartyRole.DUTY_CHIEF));
    }

    /// 应到部门 — 三.2: a consultation by phone calls nobody to the hall.
    static List<ClockedParty> called(OnSiteConsultationStarted started) {
        return switch (started.mode()) {
            case ON_SITE ->
                started.contacts().stream()
                        .filter(contact -> contact.role() != ConsultationRole.DUTY_CHIEF)
                        .map(contact -> calledDepartment(contact.unit()))
                        .distinct()
                        .toList();
            case PHONE -> List.of();
        };
    }

    static ClockedParty calledDepartment(OrgCode unit) {
        return new ClockedParty(unit, PartyRole.CALLED_DEPARTMENT);
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
