package org.doudi.evaluation.adapter.rest;

import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.events.CaseState;
import org.doudi.events.StreamId;

/// The stage's view of a case.
record EvaluationView(StreamId caseId, Optional<CaseState> state, Optional<String> stateName) {
    static EvaluationView of(StreamId caseId, EvaluationState state) {
        return new EvaluationView(caseId, state.shown(), state.shown().map(CaseState::chinese));
    }
}
