package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.intake.domain.ReporterCommand.StateWithdrawal;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 告知当事人、登记撤回 — 三.3–三.5, 五(一).
@ApplicationScoped
public class InformingReporters {
    private final Intake intake;
    private final Seals seals;

    InformingReporters(Intake intake, Seals seals) {
        this.intake = intake;
        this.seals = seals;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> withdraw(
            StreamId caseId, Asked asked, String statement, ContactMethod how, Optional<String> signatureRef) {
        return seals.of(caseId)
                .chain(seal -> intake.run(
                        caseId, asked, new StateWithdrawal(asked.by(), seal.words(statement), how, signatureRef)));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> inform(
            StreamId caseId, Asked asked, InformPurpose purpose, String text, ContactMethod method) {
        return seals.of(caseId)
                .chain(seal ->
                        intake.run(caseId, asked, new InformReporter(asked.by(), purpose, seal.words(text), method)));
    }
}
