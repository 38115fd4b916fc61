package org.doudi.intake.application;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseSeal;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.OrgCode;
import org.doudi.events.ScopeCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.Acceptance;
import org.doudi.intake.domain.Reopening.Earlier;

/// 受理意见 in clear, as the clerk typed it — 二, 三.1. It is sealed before a command is made, and never printed.
///
/// @param reopenOf     再次反映: the case that it is about again
/// @param complainedOf 被反映人, by account
public record AcceptanceForm(
        List<ScopeCode> scope,
        List<CauseCode> causes,
        Optional<Matter> matter,
        List<OrgCode> involvedUnits,
        Optional<String> windowOpinion,
        Signature signature,
        Optional<StreamId> reopenOf,
        List<StaffId> complainedOf) {
    /// @param earlier 原办件, as it stands
    Acceptance sealed(CaseSeal seal, Optional<Earlier> earlier) {
        return new Acceptance(
                scope, causes, matter, involvedUnits, seal.words(windowOpinion), signature, earlier, complainedOf);
    }

    @Override
    public String toString() {
        return "［受理意见］";
    }
}
