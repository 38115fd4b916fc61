package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.AdmissionCommand.RefuseReflection;
import org.doudi.intake.domain.AdmissionCommand.RefuseWalkIn;
import org.doudi.intake.domain.IntakeState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 不予受理 — 二(四): of what was received before, or at the window at once.
@ApplicationScoped
public class RefusingReflections {
    private final Intake intake;
    private final Vault vault;
    private final Seals seals;
    private final Numberings numberings;

    RefusingReflections(Intake intake, Vault vault, Seals seals, Numberings numberings) {
        this.intake = intake;
        this.vault = vault;
        this.seals = seals;
        this.numberings = numberings;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> refuse(StreamId caseId, Asked asked, RefusalForm refusal) {
        return seals.of(caseId)
                .map(seal -> new RefuseReflection(
                        asked.by(),
                        refusal.sealed(seal),
                        numberings.refusals(),
                        asked.context().occurredAt()))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> refuseWalkIn(
            StreamId caseId, Asked asked, ReportForm form, RefusalForm refusal) {
        return vault.sealFor(form.reporterPhone(), caseId)
                .map(seal -> new RefuseWalkIn(
                        asked.by(),
                        form.sealed(seal),
                        refusal.sealed(seal),
                        numberings.refusals(),
                        asked.context().occurredAt()))
                .chain(command -> intake.run(caseId, asked, command));
    }
}
