package org.doudi.intake.application;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.intake.domain.Numbering;
import org.doudi.intake.domain.Numbering.Series;
import org.doudi.store.config.DoudiConfig;

/// 编号规则 as configured. A format that cannot be used keeps the service from starting.
@Startup
@ApplicationScoped
public class Numberings {
    private final Numbering cases;
    private final Numbering refusals;

    Numberings(IntakeConfig config, DoudiConfig shared) {
        cases = new Numbering(Series.CASE, shared.centre(), config.caseNumber());
        refusals = new Numbering(Series.REFUSAL, shared.centre(), config.refusalNumber());
    }

    Numbering cases() {
        return cases;
    }

    Numbering refusals() {
        return refusals;
    }
}
