package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Intake.History;
import org.doudi.intake.domain.IntakeCommand;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.Merger;
import org.doudi.intake.domain.MergingCommand.LetGo;
import org.doudi.intake.domain.MergingCommand.LinkDuplicate;
import org.doudi.intake.domain.MergingCommand.Pair;
import org.doudi.intake.domain.MergingCommand.TakeIn;
import org.doudi.intake.domain.MergingCommand.UnlinkDuplicate;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 并单、取消并单 — A-22.
@ApplicationScoped
public class MergingCases {
    private final Intake intake;
    private final Seals seals;

    MergingCases(Intake intake, Seals seals) {
        this.intake = intake;
        this.seals = seals;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> link(
            StreamId caseId, Asked asked, StreamId master, List<DuplicateBasis> basis) {
        return intake.histories(Stream.of(caseId, master).distinct().toList())
                .chain(both -> intake.run(
                        caseId,
                        asked,
                        new LinkDuplicate(asked.by(), pair(caseId, master, both, asked), basis),
                        takenIn(caseId, master, both)));
    }

    private static Pair pair(StreamId caseId, StreamId master, Map<StreamId, History> both, Asked asked) {
        return new Pair(
                caseId, received(both, caseId).orElse(asked.context().occurredAt()), master, received(both, master));
    }

    private static Optional<Instant> received(Map<StreamId, History> both, StreamId caseId) {
        return Optional.ofNullable(both.get(caseId))
                .map(history -> history.first().occurredAt());
    }

    private static Map<StreamId, IntakeCommand> takenIn(StreamId caseId, StreamId master, Map<StreamId, History> both) {
        History duplicate = both.get(caseId);
        if (duplicate == null || caseId.equals(master)) {
            return Map.of();
        }
        IntakeState state = duplicate.loaded().state();
        return Map.of(
                master,
                new TakeIn(caseId, Merger.ticketNo(state), Merger.isAboutConduct(state), Merger.isAnonymous(state)));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> unlink(StreamId caseId, Asked asked, String reason) {
        return intake.history(caseId)
                .map(history ->
                        history.flatMap(known -> Merger.master(known.loaded().state())))
                .chain(master -> seals.of(caseId)
                        .chain(seal -> intake.run(
                                caseId,
                                asked,
                                new UnlinkDuplicate(asked.by(), master, seal.words(reason)),
                                master.<Map<StreamId, IntakeCommand>>map(from -> Map.of(from, new LetGo(caseId)))
                                        .orElse(Map.of()))));
    }
}
