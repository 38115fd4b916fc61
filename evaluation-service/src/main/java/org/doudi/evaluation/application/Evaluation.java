package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.evaluation.domain.EvaluationCommand;
import org.doudi.evaluation.domain.EvaluationDecider;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;

/// The stage's decider on the log.
@ApplicationScoped
public class Evaluation {
    private final EvaluationDecider decider = new EvaluationDecider();
    private final DeciderRunner runner;

    Evaluation(DeciderRunner runner) {
        this.runner = runner;
    }

    Uni<Decided<EvaluationState, EvaluationEvent>> run(Asked<?> asked, EvaluationCommand command) {
        return runner.run(
                new Task<>(decider, asked.caseId(), command, asked.context(), asked.ifMatch(), asked.request()));
    }

    /// For the eyes of somebody.
    public Uni<Loaded<EvaluationState>> load(StreamId caseId, StaffId who) {
        return runner.load(decider, caseId, who);
    }
}
