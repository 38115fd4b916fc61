package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.AdmissionCommand.RefuseReflection;
import org.doudi.intake.domain.AdmissionCommand.RefuseWalkIn;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.NonAcceptance;
import org.doudi.store.decider.Decided;

/// 不予受理 — 二(四): of what was received before, or at the window at once.
@ApplicationScoped
public class RefusingReflections {
    private final Intake intake;
    private final Seals seals;
    private final Numberings numberings;

    RefusingReflections(Intake intake, Seals seals, Numberings numberings) {
        this.intake = intake;
        this.seals = seals;
        this.numberings = numberings;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> refuse(StreamId caseId, Asked asked, NonAcceptance refusal) {
        return intake.run(
                caseId,
                asked,
                new RefuseReflection(
                        asked.by(),
                        refusal,
                        numberings.refusals(),
                        asked.context().occurredAt()));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> refuseWalkIn(
            StreamId caseId, Asked asked, ReportForm form, NonAcceptance refusal) {
        return seals.seal(form)
                .map(registration -> new RefuseWalkIn(
                        asked.by(),
                        registration,
                        refusal,
                        numberings.refusals(),
                        asked.context().occurredAt()))
                .chain(command -> intake.run(caseId, asked, command));
    }
}
