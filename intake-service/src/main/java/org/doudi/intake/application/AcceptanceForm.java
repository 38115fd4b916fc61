package org.doudi.intake.application;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseSeal;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.OrgCode;
import org.doudi.events.ScopeCode;
import org.doudi.intake.domain.Acceptance;

/// 受理意见 in clear, as the clerk typed it — 二, 三.1. It is sealed before a command is made, and never printed.
public record AcceptanceForm(
        List<ScopeCode> scope,
        List<CauseCode> causes,
        Optional<Matter> matter,
        List<OrgCode> involvedUnits,
        Optional<String> windowOpinion,
        Signature signature) {
    Acceptance sealed(CaseSeal seal) {
        return new Acceptance(scope, causes, matter, involvedUnits, seal.words(windowOpinion), signature);
    }

    @Override
    public String toString() {
        return "［受理意见］";
    }
}
