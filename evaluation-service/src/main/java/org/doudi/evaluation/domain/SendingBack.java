package org.doudi.evaluation.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.ItemState.Here;
import org.doudi.evaluation.domain.ItemState.Subject;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.RecheckOrdered;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.ReworkRounds;
import org.doudi.events.policy.Policy;

/// 退回 — 三.5, A-11: what was done is done again; a “cannot” is looked at again, once; what was answered on the spot
/// goes before the meeting.
final class SendingBack {
    private static final String RATED_BAD = "评价为不满意";
    private static final String VISITED_IN_VAIN = "回访不满意";

    private SendingBack() {}

    /// 不满意.
    static List<EvaluationEvent> afterRating(EvaluationState state, Here item, Past past, Policy policy) {
        Subject subject = item.subject();
        return switch (subject.kind()) {
            case HANDLING, SUPERIOR -> List.of(rework(subject, RATED_BAD, policy));
            // The rating itself asks intake to bring the case before the meeting.
            case ON_SITE -> List.of();
            case CANNOT ->
                recheck(subject, past, RATED_BAD).map(List::of).orElseGet(() -> Closing.visitFirst(state, item, past));
            case WORKING_GROUP -> Closing.visitFirst(state, item, past);
        };
    }

    /// 回访不满意; none where nothing is left to send it back to.
    static Optional<EvaluationEvent> afterVisit(Subject subject, Past past, Policy policy) {
        return switch (subject.kind()) {
            case HANDLING, SUPERIOR -> Optional.of(rework(subject, VISITED_IN_VAIN, policy));
            case CANNOT -> recheck(subject, past, VISITED_IN_VAIN);
            case ON_SITE, WORKING_GROUP -> Optional.empty();
        };
    }

    private static EvaluationEvent rework(Subject subject, String reason, Policy policy) {
        int round = subject.round();
        return new ReworkOrdered(
                subject.itemNo(),
                round,
                round + 1,
                subject.units(),
                reason,
                Optional.of(ReworkRounds.after(round, policy)));
    }

    private static Optional<EvaluationEvent> recheck(Subject subject, Past past, String reason) {
        return switch (past.recheck()) {
            case NOT_YET -> Optional.of(new RecheckOrdered(subject.itemNo(), subject.round(), reason));
            case ORDERED -> Optional.empty();
        };
    }
}
