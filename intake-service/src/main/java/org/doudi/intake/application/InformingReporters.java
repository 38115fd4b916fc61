package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.ContactMethod;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 告知当事人 — 三.3–三.5, 五(一).
@ApplicationScoped
public class InformingReporters {
    private final Intake intake;
    private final Seals seals;

    InformingReporters(Intake intake, Seals seals) {
        this.intake = intake;
        this.seals = seals;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> inform(
            StreamId caseId, Asked asked, InformPurpose purpose, String text, ContactMethod method) {
        return seals.of(caseId)
                .chain(seal ->
                        intake.run(caseId, asked, new InformReporter(asked.by(), purpose, seal.words(text), method)));
    }
}
