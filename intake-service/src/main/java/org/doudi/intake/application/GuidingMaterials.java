package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.doudi.events.IntakeEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.MaterialsCommand.BringMaterials;
import org.doudi.intake.domain.MaterialsCommand.ConcludeMaterials;
import org.doudi.intake.domain.MaterialsCommand.Ending;
import org.doudi.intake.domain.MaterialsCommand.GuideMaterials;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 指导准备材料 — 四(二).
@ApplicationScoped
public class GuidingMaterials {
    private final Intake intake;
    private final Seals seals;

    GuidingMaterials(Intake intake, Seals seals) {
        this.intake = intake;
        this.seals = seals;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> guide(
            StreamId caseId, Asked asked, List<String> items, OrgCode unit, List<StaffId> guidedBy, Instant agreedAt) {
        return seals.of(caseId)
                .map(seal -> new GuideMaterials(
                        asked.by(),
                        seal.words(items),
                        unit,
                        guidedBy,
                        agreedAt,
                        asked.context().occurredAt()))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> bring(StreamId caseId, Asked asked, List<String> items) {
        return seals.of(caseId)
                .chain(seal -> intake.run(caseId, asked, new BringMaterials(asked.by(), seal.words(items))));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> conclude(StreamId caseId, Asked asked, Ending ending, String text) {
        return seals.of(caseId)
                .map(seal -> new ConcludeMaterials(
                        asked.by(), ending, seal.words(text), asked.context().occurredAt()))
                .chain(command -> intake.run(caseId, asked, command));
    }
}
