package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.EventMetadata;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Intake.History;
import org.doudi.intake.domain.IntakeState;
import org.doudi.store.decider.Loaded;

/// 查看办件 as this stage knows it.
@ApplicationScoped
public class ViewingCases {
    private final Intake intake;

    ViewingCases(Intake intake) {
        this.intake = intake;
    }

    public Uni<Viewed> view(StreamId caseId, StaffId who) {
        return intake.history(caseId, who).map(found -> viewed(caseId, found));
    }

    /// Of another system: what it sent itself; anything else is as if it did not exist.
    public Uni<Viewed> viewOwn(StreamId caseId, String sender) {
        return intake.history(caseId)
                .map(found -> viewed(
                        caseId, found.filter(history -> history.first().actor().equals(sender))));
    }

    private static Viewed viewed(StreamId caseId, Optional<History> found) {
        return found.map(history -> new Viewed(caseId, history.loaded(), history.first()))
                .orElseThrow(() -> Refusal.unknown("case.unknown", "三.1", "没有这个办件"));
    }

    /// A case as it stands.
    ///
    /// @param first the metadata of its first event: when and by which way it came
    public record Viewed(StreamId caseId, Loaded<IntakeState> loaded, EventMetadata first) {}
}
