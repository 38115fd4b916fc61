package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.RecusalCommand.NameComplainedOf;
import org.doudi.store.decider.Decided;

/// 回避 — 四(四).
@ApplicationScoped
public class OrderingRecusals {
    private final Intake intake;

    OrderingRecusals(Intake intake) {
        this.intake = intake;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> name(StreamId caseId, Asked asked, List<StaffId> persons) {
        return intake.run(caseId, asked, new NameComplainedOf(asked.by(), persons));
    }
}
