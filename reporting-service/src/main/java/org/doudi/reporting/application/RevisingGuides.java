package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.knowledge.GuideCommand;
import org.doudi.reporting.domain.knowledge.GuideCommand.Propose;
import org.doudi.reporting.domain.knowledge.GuideCommand.Settle;
import org.doudi.reporting.domain.knowledge.GuideDecider;
import org.doudi.reporting.domain.knowledge.GuideState;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;

/// 动态调整办事指南 — 三.6: proposed from cases that were rated 不满意, then adopted or not.
@ApplicationScoped
public class RevisingGuides {
    private final GuideDecider decider = new GuideDecider();
    private final SeenCases cases;
    private final DeciderRunner runner;

    RevisingGuides(SeenCases cases, DeciderRunner runner) {
        this.cases = cases;
        this.runner = runner;
    }

    public Uni<Decided<GuideState, ReportingEvent>> propose(
            Sight sight,
            StreamId id,
            Matter matter,
            String text,
            List<StreamId> from,
            CommandContext context,
            Optional<KeyedRequest<GuideState, ReportingEvent>> request) {
        return cases.of(sight, from)
                .map(found -> found.stream()
                        .filter(RevisingGuides::badlyRated)
                        .map(CaseView::id)
                        .collect(Collectors.toSet()))
                .chain(bad -> run(id, new Propose(matter, text, from, bad, sight.who()), context, request));
    }

    public Uni<Decided<GuideState, ReportingEvent>> settle(
            StreamId id,
            Settle command,
            CommandContext context,
            Optional<KeyedRequest<GuideState, ReportingEvent>> request) {
        return run(id, command, context, request);
    }

    private Uni<Decided<GuideState, ReportingEvent>> run(
            StreamId id,
            GuideCommand command,
            CommandContext context,
            Optional<KeyedRequest<GuideState, ReportingEvent>> request) {
        return runner.run(new Task<>(decider, id, command, context, Optional.empty(), request));
    }

    /// 差评, in whatever round.
    private static boolean badlyRated(CaseView view) {
        return view.evaluation().ratings().stream()
                .anyMatch(rating -> rating.level()
                        .filter(level -> level == RatingLevel.DISSATISFIED)
                        .isPresent());
    }
}
