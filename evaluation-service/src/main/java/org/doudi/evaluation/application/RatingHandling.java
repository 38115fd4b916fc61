package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.RatingCommand.Attempt;
import org.doudi.evaluation.domain.RatingCommand.Invite;
import org.doudi.evaluation.domain.RatingCommand.NewCode;
import org.doudi.evaluation.domain.RatingCommand.PrintSlip;
import org.doudi.evaluation.domain.RatingCommand.Rate;
import org.doudi.evaluation.domain.RawRating;
import org.doudi.evaluation.domain.Speaker;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 邀请评价、联系、评价 — 三.5.
@ApplicationScoped
public class RatingHandling {
    private final Evaluation evaluation;
    private final Seals seals;
    private final RatingSecrets secrets;
    private final EvaluationConfig config;

    RatingHandling(Evaluation evaluation, Seals seals, RatingSecrets secrets, EvaluationConfig config) {
        this.evaluation = evaluation;
        this.seals = seals;
        this.secrets = secrets;
        this.config = config;
    }

    /// @param code made for this invitation; kept as a hash only
    public Uni<Decided<EvaluationState, EvaluationEvent>> invite(
            Asked<Staff> asked, ContactMethod method, String code) {
        NewCode issued = new NewCode(secrets.hash(code), asked.now().plus(config.codeValid()), config.pinTries());
        return evaluation.runForReporter(asked, new Invite(asked.by(), asked.item(), method, issued));
    }

    /// 打印受理单密码, of a case that is known here.
    public Uni<Decided<EvaluationState, EvaluationEvent>> printSlip(Asked<Staff> asked) {
        return seals.of(asked.caseId()).chain(_ -> evaluation.run(asked, new PrintSlip(asked.by())));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> attempt(
            Asked<Staff> asked, AttemptOutcome outcome, ContactMethod method) {
        return evaluation.runForReporter(asked, new Attempt(asked.by(), asked.item(), outcome, method));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> rate(
            Asked<Speaker> asked,
            RawRating raw,
            List<String> reasons,
            Optional<String> comment,
            RatingChannel channel,
            Rater rater) {
        return seals.of(asked.caseId())
                .map(seal -> new Rate(
                        asked.by(),
                        asked.item(),
                        raw,
                        seal.words(reasons),
                        seal.words(comment),
                        channel,
                        rater,
                        asked.now()))
                .chain(rating -> evaluation.runForReporter(asked, rating));
    }
}
