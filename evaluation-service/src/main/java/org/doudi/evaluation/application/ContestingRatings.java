package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.evaluation.domain.AppealCommand.Appeal;
import org.doudi.evaluation.domain.AppealCommand.DecideAppeal;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.evaluation.domain.WhichRating;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.events.OrgCode;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 差评申诉、复核 — 三.5.
@ApplicationScoped
public class ContestingRatings {
    private final Evaluation evaluation;
    private final Seals seals;

    ContestingRatings(Evaluation evaluation, Seals seals) {
        this.evaluation = evaluation;
        this.seals = seals;
    }

    /// @param unit of whoever asks
    public Uni<Decided<EvaluationState, EvaluationEvent>> appeal(
            Asked<Staff> asked, OrgCode unit, WhichRating rating, String reason) {
        return seals.of(asked.caseId())
                .map(seal -> new Appeal(asked.by(), unit, rating, seal.words(reason)))
                .chain(appeal -> evaluation.run(asked, appeal));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> decide(
            Asked<Staff> asked, OrgCode unit, WhichRating rating, AppealDecision decision, String reason) {
        return seals.of(asked.caseId())
                .map(seal -> new DecideAppeal(asked.by(), unit, rating, decision, seal.words(reason)))
                .chain(deciding -> evaluation.run(asked, deciding));
    }
}
