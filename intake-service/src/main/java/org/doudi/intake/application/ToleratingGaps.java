package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.ToleranceCommand.AcceptTolerance;
import org.doudi.intake.domain.ToleranceCommand.CommitToSupply;
import org.doudi.intake.domain.ToleranceCommand.EndorseTolerance;
import org.doudi.intake.domain.ToleranceCommand.RefuseTolerance;
import org.doudi.intake.domain.ToleranceCommand.SupplyMaterials;
import org.doudi.intake.domain.ToleranceCommand.UndoTolerance;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 容缺受理 — 四(三). `asking` is the unit of whoever asks.
@ApplicationScoped
public class ToleratingGaps {
    private final Intake intake;
    private final Seals seals;

    ToleratingGaps(Intake intake, Seals seals) {
        this.intake = intake;
        this.seals = seals;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> commit(
            StreamId caseId, Asked asked, OrgCode unit, List<String> items, Instant promisedAt, Signature signature) {
        return seals.of(caseId)
                .map(seal -> new CommitToSupply(asked.by(), unit, seal.words(items), promisedAt, signature, now(asked)))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> endorse(StreamId caseId, Asked asked, OrgCode unit) {
        return intake.run(caseId, asked, new EndorseTolerance(asked.by(), unit, now(asked)));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> accept(StreamId caseId, Asked asked, OrgCode asking, OrgCode unit) {
        return intake.run(caseId, asked, new AcceptTolerance(asked.by(), asking, unit, now(asked)));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> refuse(
            StreamId caseId, Asked asked, OrgCode asking, OrgCode unit, String reason) {
        return seals.of(caseId)
                .map(seal -> new RefuseTolerance(asked.by(), asking, unit, seal.words(reason)))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> supply(
            StreamId caseId, Asked asked, OrgCode asking, OrgCode unit, List<String> items) {
        return seals.of(caseId)
                .map(seal -> new SupplyMaterials(asked.by(), asking, unit, seal.words(items)))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> undo(
            StreamId caseId, Asked asked, OrgCode asking, OrgCode unit, String reason) {
        return seals.of(caseId)
                .map(seal -> new UndoTolerance(asked.by(), asking, unit, seal.words(reason)))
                .chain(command -> intake.run(caseId, asked, command));
    }

    private static Instant now(Asked asked) {
        return asked.context().occurredAt();
    }
}
