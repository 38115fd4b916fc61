package org.doudi.intake.application;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseSeal;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.OrgCode;
import org.doudi.events.ReporterType;
import org.doudi.intake.domain.Phone;

/// 受理单 in clear, as it was filled in — 三.1, 附. It is sealed before a command is made, and never printed.
///
/// @param reporterName  none of an anonymous reporter, who leaves no telephone either — A-28
public record ReportForm(
        ReporterType reporterType,
        Optional<String> reporterName,
        Optional<Phone> reporterPhone,
        Optional<OrganisationForm> organisation,
        String problem,
        String demand,
        Optional<String> suggestion,
        Optional<Matter> matter,
        List<OrgCode> involvedUnits,
        Optional<Integer> visitCount) {
    Registration sealed(CaseSeal seal) {
        return new Registration(
                seal.subject(),
                seal.key(),
                reporterType,
                seal.words(reporterName),
                reporterPhone.map(phone -> seal.phone(phone.digits())),
                organisation.map(known -> known.sealed(seal)),
                seal.words(problem),
                seal.words(demand),
                seal.words(suggestion),
                matter,
                involvedUnits,
                visitCount);
    }

    @Override
    public String toString() {
        return "［受理单］";
    }
}
