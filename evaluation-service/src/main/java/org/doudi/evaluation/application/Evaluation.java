package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.EvaluationCommand;
import org.doudi.evaluation.domain.EvaluationDecider;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.ForMerged;
import org.doudi.evaluation.domain.MergedCase;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;

/// The stage's decider on the log. What is asked for the reporter of a case that was merged is asked of its master,
/// and answered under the number that it was asked with — A-22.
@ApplicationScoped
public class Evaluation {
    private final EvaluationDecider decider = new EvaluationDecider();
    private final DeciderRunner runner;
    private final Mergers mergers;

    Evaluation(DeciderRunner runner, Mergers mergers) {
        this.runner = runner;
        this.mergers = mergers;
    }

    /// Of the case itself, whatever it goes on as.
    Uni<Decided<EvaluationState, EvaluationEvent>> run(Asked<?> asked, EvaluationCommand command) {
        return run(asked, asked.caseId(), command);
    }

    /// For the reporter of the case.
    Uni<Decided<EvaluationState, EvaluationEvent>> runForReporter(Asked<?> asked, EvaluationCommand command) {
        return mergers.masterOf(asked.caseId())
                .chain(master -> master.isEmpty()
                        ? run(asked, command)
                        : merged(asked).chain(merged -> run(asked, master.get(), new ForMerged(merged, command))));
    }

    private Uni<Decided<EvaluationState, EvaluationEvent>> run(
            Asked<?> asked, StreamId stream, EvaluationCommand command) {
        return runner.run(new Task<>(decider, stream, command, asked.context(), asked.ifMatch(), asked.request()));
    }

    private Uni<MergedCase> merged(Asked<?> asked) {
        return asked.by() instanceof Staff staff ? merged(asked.caseId(), staff.who()) : merged(asked.caseId());
    }

    /// What this stage knows of a merged case itself.
    Uni<MergedCase> merged(StreamId duplicate) {
        return runner.load(decider, duplicate).map(own -> new MergedCase(duplicate, own.state()));
    }

    /// Who stands back from it does not see it through its master either.
    private Uni<MergedCase> merged(StreamId duplicate, StaffId who) {
        return merged(duplicate).invoke(merged -> {
            if (merged.own().recused().contains(who)) {
                throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
            }
        });
    }

    /// For the eyes of somebody.
    public Uni<Loaded<EvaluationState>> load(StreamId caseId, StaffId who) {
        return mergers.masterOf(caseId)
                .chain(master -> master.isEmpty()
                        ? runner.load(decider, caseId, who)
                        : merged(caseId, who).chain(_ -> runner.load(decider, master.get(), who)));
    }
}
