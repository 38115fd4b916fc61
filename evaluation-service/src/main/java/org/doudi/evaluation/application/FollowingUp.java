package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.evaluation.domain.EvaluationCommand.Close;
import org.doudi.evaluation.domain.EvaluationCommand.FailToVisit;
import org.doudi.evaluation.domain.EvaluationCommand.TakeCase;
import org.doudi.evaluation.domain.EvaluationCommand.Visit;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 跟踪回访、包案、结案 — 三.5.
@ApplicationScoped
public class FollowingUp {
    private final Evaluation evaluation;
    private final Seals seals;

    FollowingUp(Evaluation evaluation, Seals seals) {
        this.evaluation = evaluation;
        this.seals = seals;
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> visited(
            StreamId caseId, Asked asked, ContactMethod method, ReplySatisfaction satisfaction, String words) {
        return seals.of(caseId)
                .map(seal -> new Visit(method, satisfaction, seal.words(words), asked.by()))
                .chain(command -> evaluation.run(caseId, asked, command));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> failed(StreamId caseId, Asked asked, ContactMethod method) {
        return evaluation.run(caseId, asked, new FailToVisit(method, asked.by(), asked.now()));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> take(
            StreamId caseId, Asked asked, OrgCode unit, StaffId leader) {
        return evaluation.run(caseId, asked, new TakeCase(unit, leader));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> close(StreamId caseId, Asked asked, String reason) {
        return evaluation.run(caseId, asked, new Close(asked.by(), reason));
    }
}
