package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.AdmissionCommand.AcceptReflection;
import org.doudi.intake.domain.AdmissionCommand.RegisterCase;
import org.doudi.intake.domain.AdmissionCommand.ReverseRefusal;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.Reopening.Earlier;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 受理登记 — 三.1: straight at the window, or of what was received before.
@ApplicationScoped
public class RegisteringCases {
    private final Intake intake;
    private final Vault vault;
    private final Seals seals;
    private final Numberings numberings;

    RegisteringCases(Intake intake, Vault vault, Seals seals, Numberings numberings) {
        this.intake = intake;
        this.vault = vault;
        this.seals = seals;
        this.numberings = numberings;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> register(
            StreamId caseId, Asked asked, ReportForm form, Optional<String> sourceRef, AcceptanceForm acceptance) {
        return vault.sealFor(form.reporterPhone(), caseId)
                .chain(seal -> earlier(acceptance, asked.by().who())
                        .map(earlier -> new RegisterCase(
                                asked.by(),
                                form.sealed(seal),
                                sourceRef,
                                acceptance.sealed(seal, earlier),
                                numberings.cases(),
                                asked.context().occurredAt())))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> accept(StreamId caseId, Asked asked, AcceptanceForm acceptance) {
        return seals.of(caseId)
                .chain(seal -> earlier(acceptance, asked.by().who())
                        .map(earlier -> new AcceptReflection(
                                asked.by(),
                                acceptance.sealed(seal, earlier),
                                numberings.cases(),
                                asked.context().occurredAt())))
                .chain(command -> intake.run(caseId, asked, command));
    }

    /// 撤销不予受理 — 二(四).
    public Uni<Decided<IntakeState, IntakeEvent>> reverseRefusal(
            StreamId caseId, Asked asked, String reason, AcceptanceForm acceptance) {
        return seals.of(caseId)
                .chain(seal -> earlier(acceptance, asked.by().who())
                        .map(earlier -> new ReverseRefusal(
                                asked.by(),
                                seal.words(reason),
                                acceptance.sealed(seal, earlier),
                                numberings.cases(),
                                asked.context().occurredAt())))
                .chain(command -> intake.run(caseId, asked, command));
    }

    /// 原办件 — A-23, as far as the clerk may know of it.
    private Uni<Optional<Earlier>> earlier(AcceptanceForm acceptance, StaffId who) {
        return acceptance
                .reopenOf()
                .map(caseId -> intake.load(caseId, who).map(loaded -> Optional.of(new Earlier(caseId, loaded.state()))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
