package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationCommand.Attempt;
import org.doudi.evaluation.domain.EvaluationCommand.Invite;
import org.doudi.evaluation.domain.EvaluationCommand.Rate;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.RawRating;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 邀请评价、联系、评价 — 三.5.
@ApplicationScoped
public class RatingHandling {
    private final Evaluation evaluation;
    private final Seals seals;

    RatingHandling(Evaluation evaluation, Seals seals) {
        this.evaluation = evaluation;
        this.seals = seals;
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> invite(StreamId caseId, Asked asked, ContactMethod method) {
        return evaluation.run(caseId, asked, new Invite(method, asked.by()));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> attempt(
            StreamId caseId, Asked asked, AttemptOutcome outcome, ContactMethod method) {
        return evaluation.run(caseId, asked, new Attempt(outcome, method, asked.by()));
    }

    /// @param typedBy the member of staff who typed it in for the reporter: it stays marked
    public Uni<Decided<EvaluationState, EvaluationEvent>> rate(
            StreamId caseId,
            Asked asked,
            RawRating raw,
            List<String> reasons,
            Optional<String> comment,
            RatingChannel channel,
            Rater rater,
            Optional<StaffId> typedBy) {
        return seals.of(caseId)
                .map(seal ->
                        new Rate(raw, seal.words(reasons), seal.words(comment), channel, rater, typedBy, asked.now()))
                .chain(command -> evaluation.run(caseId, asked, command));
    }
}
