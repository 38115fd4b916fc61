package org.doudi.evaluation.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doudi.evaluation.domain.MergedReporter.Said;
import org.doudi.evaluation.domain.Past.Visited;
import org.doudi.events.EvaluationEvent.MergedReporterEvent;
import org.doudi.events.EvaluationEvent.MergedReporterInvited;
import org.doudi.events.EvaluationEvent.MergedReporterLetGo;
import org.doudi.events.EvaluationEvent.MergedReporterMissed;
import org.doudi.events.EvaluationEvent.MergedReporterNoted;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.MergedReporterVisited;
import org.doudi.events.StreamId;

/// What an event about the reporter of a merged case changes of its master — A-22.
final class MergedEvolution {
    private MergedEvolution() {}

    static EvaluationState evolve(EvaluationState state, MergedReporterEvent event) {
        return switch (event) {
            case MergedReporterNoted(StreamId duplicate) -> state.with(duplicate, MergedReporter.SILENT);
            case MergedReporterLetGo(StreamId duplicate) -> state.without(duplicate);
            case MergedReporterInvited _ -> state;
            case MergedReporterRated it -> rated(state, it);
            case MergedReporterVisited it ->
                said(state, it, it.itemNo(), it.round(), said -> said.with(Visited.of(it.satisfaction())));
            case MergedReporterMissed it ->
                said(
                        state,
                        it,
                        it.itemNo(),
                        it.round(),
                        said -> said.with(said.visits().failed(it.on())));
        };
    }

    private static EvaluationState rated(EvaluationState state, MergedReporterRated event) {
        MergedReporter reporter = reporter(state, event);
        return Evolution.usedUp(state, event.itemNo(), event.round(), Optional.of(event.duplicate()))
                .with(event.duplicate(), reporter.with(event.itemNo(), Said.now(event.round(), event.level())));
    }

    private static EvaluationState said(
            EvaluationState state, MergedReporterEvent event, int itemNo, int round, UnaryOperator<Said> change) {
        MergedReporter reporter = reporter(state, event);
        return reporter.of(itemNo, round)
                .map(change)
                .map(said -> state.with(event.duplicate(), reporter.with(itemNo, said)))
                .orElse(state);
    }

    private static MergedReporter reporter(EvaluationState state, MergedReporterEvent event) {
        return state.merged().getOrDefault(event.duplicate(), MergedReporter.SILENT);
    }
}
