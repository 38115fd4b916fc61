package org.doudi.evaluation.adapter.rest;

import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.ItemState;
import org.doudi.events.CaseState;
import org.doudi.events.StreamId;

/// The stage's view of a case.
///
/// @param state absent while another stage has an item of it
record EvaluationView(StreamId caseId, Optional<CaseState> state, Optional<String> stateName, List<ItemView> items) {
    static EvaluationView of(StreamId caseId, EvaluationState state) {
        return new EvaluationView(
                caseId,
                state.shown(),
                state.shown().map(CaseState::chinese),
                state.items().entrySet().stream()
                        .map(item -> ItemView.of(item.getKey(), item.getValue()))
                        .toList());
    }

    /// 事项.
    record ItemView(int itemNo, int round, Optional<CaseState> state, Optional<String> stateName) {
        static ItemView of(int itemNo, ItemState item) {
            return new ItemView(itemNo, item.round(), item.shown(), item.shown().map(CaseState::chinese));
        }
    }
}
