package org.doudi.intake.application;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseSeal;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.OrgCode;
import org.doudi.events.ReporterType;
import org.doudi.events.ScopeCode;
import org.doudi.intake.domain.Amendment;
import org.doudi.intake.domain.Phone;

/// 更正 in clear, as it was filled in.
public record AmendmentForm(
        Optional<ReporterType> reporterType,
        Optional<String> reporterName,
        Optional<Phone> reporterPhone,
        Optional<OrganisationForm> organisation,
        Optional<String> problem,
        Optional<String> demand,
        Optional<String> suggestion,
        Optional<Matter> matter,
        Optional<List<OrgCode>> involvedUnits,
        Optional<Integer> visitCount,
        Optional<List<ScopeCode>> scope,
        Optional<List<CauseCode>> causes,
        Optional<String> windowOpinion) {
    Amendment sealed(CaseSeal seal) {
        return new Amendment(
                reporterType,
                seal.words(reporterName),
                reporterPhone.map(phone -> seal.phone(phone.digits())),
                organisation.map(known -> known.sealed(seal)),
                seal.words(problem),
                seal.words(demand),
                seal.words(suggestion),
                matter,
                involvedUnits,
                visitCount,
                scope,
                causes,
                seal.words(windowOpinion));
    }

    @Override
    public String toString() {
        return "［更正］";
    }
}
