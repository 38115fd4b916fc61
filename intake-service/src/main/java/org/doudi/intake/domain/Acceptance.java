package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.OrgCode;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.Reopening.Earlier;

/// 受理意见: what the clerk settles when accepting — 二, 三.1.
///
/// @param matter        in place of what the reporter named, where given
/// @param earlier       再次反映: the case that it is about again
/// @param complainedOf  被反映人, by account
/// @param involvedUnits in place of those that the reporter named, where any are given
public record Acceptance(
        List<ScopeCode> scope,
        List<CauseCode> causes,
        Optional<Matter> matter,
        List<OrgCode> involvedUnits,
        Optional<SealedText> windowOpinion,
        Signature signature,
        Optional<Earlier> earlier,
        List<StaffId> complainedOf) {
    public Acceptance {
        scope = List.copyOf(scope);
        causes = List.copyOf(causes);
        involvedUnits = List.copyOf(involvedUnits);
        complainedOf = List.copyOf(complainedOf);
    }
}
