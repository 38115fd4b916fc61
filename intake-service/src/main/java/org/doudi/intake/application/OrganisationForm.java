package org.doudi.intake.application;

import java.util.Optional;
import org.doudi.events.CaseSeal;
import org.doudi.events.IntakeEvent.Organisation;

/// 单位 in clear, as it was filled in.
public record OrganisationForm(String name, Optional<String> uscc) {
    Organisation sealed(CaseSeal seal) {
        return new Organisation(seal.words(name), uscc);
    }

    @Override
    public String toString() {
        return "［单位］";
    }
}
