package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.AmendingCommand.AmendCase;
import org.doudi.intake.domain.IntakeState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 登记更正 — 三.1. Whatever telephone is written now, the person and the key stay the same.
@ApplicationScoped
public class AmendingCases {
    private final Intake intake;
    private final Seals seals;

    AmendingCases(Intake intake, Seals seals) {
        this.intake = intake;
        this.seals = seals;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> amend(
            StreamId caseId, Asked asked, AmendmentForm form, String reason) {
        return seals.of(caseId)
                .map(seal -> new AmendCase(asked.by(), form.sealed(seal), seal.words(reason)))
                .chain(command -> intake.run(caseId, asked, command));
    }
}
