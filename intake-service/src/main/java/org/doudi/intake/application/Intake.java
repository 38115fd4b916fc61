package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.IntakeEvent.NoticeEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeCommand;
import org.doudi.intake.domain.IntakeDecider;
import org.doudi.intake.domain.IntakeState;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Recusal;
import org.doudi.store.decider.Task;
import org.doudi.store.log.EventLog;

/// The stage's decider on the log.
@ApplicationScoped
public class Intake {
    private final IntakeDecider decider = new IntakeDecider();
    private final DeciderRunner runner;
    private final EventLog log;

    Intake(DeciderRunner runner, EventLog log) {
        this.runner = runner;
        this.log = log;
    }

    Uni<Decided<IntakeState, IntakeEvent>> run(StreamId caseId, Asked asked, IntakeCommand command) {
        return runner.run(new Task<>(decider, caseId, command, asked.context(), asked.ifMatch(), asked.request()));
    }

    Uni<Decided<IntakeState, IntakeEvent>> run(StreamId caseId, CommandContext context, IntakeCommand command) {
        return runner.run(Task.of(decider, caseId, command, context));
    }

    /// What a person asks of one case, with what it means for others: recorded on all of them or on none.
    Uni<Decided<IntakeState, IntakeEvent>> run(
            StreamId caseId, Asked asked, IntakeCommand command, Map<StreamId, IntakeCommand> beside) {
        return runner.run(
                new Task<>(decider, caseId, command, asked.context(), asked.ifMatch(), asked.request(), beside));
    }

    /// One act on several cases, recorded in one append; answers their versions after it.
    Uni<Map<StreamId, Long>> runAll(Map<StreamId, IntakeCommand> commands, CommandContext context) {
        return runner.runAll(decider, commands, context);
    }

    /// A case as it stands for the eyes of somebody, seen or not.
    Uni<Loaded<IntakeState>> load(StreamId caseId, StaffId who) {
        return runner.load(decider, caseId, who);
    }

    /// A case's state and how it began; none where nothing was reflected.
    Uni<Optional<History>> history(StreamId caseId) {
        return log.load(caseId).map(this::history);
    }

    /// The same for the eyes of somebody.
    Uni<Optional<History>> history(StreamId caseId, StaffId who) {
        return log.load(caseId).map(events -> history(Recusal.seenBy(who, events)));
    }

    /// Several at once, for the eyes of somebody.
    Uni<Map<StreamId, History>> histories(List<StreamId> cases, StaffId who) {
        return histories(cases, events -> Recusal.seenBy(who, events));
    }

    /// Several at once; a case that was never reflected is left out.
    Uni<Map<StreamId, History>> histories(List<StreamId> cases) {
        return histories(cases, UnaryOperator.identity());
    }

    private Uni<Map<StreamId, History>> histories(
            List<StreamId> cases, UnaryOperator<List<Recorded<DomainEvent>>> sight) {
        return log.load(cases).map(loaded -> {
            Map<StreamId, History> found = new HashMap<>();
            loaded.forEach(
                    (caseId, events) -> history(sight.apply(events)).ifPresent(history -> found.put(caseId, history)));
            return found;
        });
    }

    /// Whether a stream is a case's: the window's duty, and what is told of it, is kept in this log,
    /// too.
    public static boolean areOfCase(List<Recorded<DomainEvent>> events) {
        return !events.isEmpty()
                && !(events.getFirst().event() instanceof DutyEvent
                        || events.getFirst().event() instanceof NoticeEvent);
    }

    private Optional<History> history(List<Recorded<DomainEvent>> events) {
        if (!areOfCase(events)) {
            return Optional.empty();
        }
        IntakeState state = decider.initial();
        for (Recorded<DomainEvent> event : events) {
            state = decider.evolve(state, decider.eventType().cast(event.event()));
        }
        EventMetadata last = events.getLast().metadata();
        return Optional.of(new History(
                new Loaded<>(state, last.version(), Optional.of(last)),
                events.getFirst().metadata()));
    }

    /// What there is of a case.
    ///
    /// @param first the metadata of its first event
    record History(Loaded<IntakeState> loaded, EventMetadata first) {}
}
