package org.doudi.evaluation.adapter.rest;

import org.doudi.evaluation.domain.BadRating.Standing;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.RatingAppealDecided;
import org.doudi.events.EvaluationEvent.RatingAppealed;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.store.decider.Decided;

/// How a unit's appeal stands: of the case it tells the unit nothing else.
record AppealView(StreamId caseId, OrgCode unit, int itemNo, int round, Standing standing) {
    static AppealView of(Decided<EvaluationState, EvaluationEvent> decided) {
        return decided.events().stream()
                .map(recorded -> of(decided.stream(), recorded.event()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an appeal was made or decided"));
    }

    private static AppealView of(StreamId caseId, EvaluationEvent event) {
        return switch (event) {
            case RatingAppealed it -> new AppealView(caseId, it.unit(), it.itemNo(), it.round(), Standing.OPEN);
            case RatingAppealDecided it ->
                new AppealView(caseId, it.unit(), it.itemNo(), it.round(), Standing.of(it.decision()));
            default -> throw new IllegalStateException("no appeal: " + event.getClass());
        };
    }
}
