package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.Acceptance;
import org.doudi.intake.domain.AdmissionCommand.AcceptReflection;
import org.doudi.intake.domain.AdmissionCommand.RegisterCase;
import org.doudi.intake.domain.IntakeState;
import org.doudi.store.decider.Decided;

/// 受理登记 — 三.1: straight at the window, or of what was received before.
@ApplicationScoped
public class RegisteringCases {
    private final Intake intake;
    private final Seals seals;
    private final Numberings numberings;

    RegisteringCases(Intake intake, Seals seals, Numberings numberings) {
        this.intake = intake;
        this.seals = seals;
        this.numberings = numberings;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> register(
            StreamId caseId, Asked asked, ReportForm form, Optional<String> sourceRef, Acceptance acceptance) {
        return seals.seal(form)
                .map(registration -> new RegisterCase(
                        asked.by(),
                        registration,
                        sourceRef,
                        acceptance,
                        numberings.cases(),
                        asked.context().occurredAt()))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> accept(StreamId caseId, Asked asked, Acceptance acceptance) {
        return intake.run(
                caseId,
                asked,
                new AcceptReflection(
                        asked.by(),
                        acceptance,
                        numberings.cases(),
                        asked.context().occurredAt()));
    }
}
