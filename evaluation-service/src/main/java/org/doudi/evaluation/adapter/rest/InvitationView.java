package org.doudi.evaluation.adapter.rest;

import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.adapter.rest.EvaluationView.ItemView;
import org.doudi.events.CaseState;
import org.doudi.events.StreamId;

/// The stage after an invitation.
///
/// @param code 评价码, told once: it is kept nowhere, so a repeat of the request is answered without it
record InvitationView(
        StreamId caseId,
        Optional<CaseState> state,
        Optional<String> stateName,
        List<ItemView> items,
        Optional<String> code) {
    static InvitationView of(EvaluationView view, String code) {
        return new InvitationView(view.caseId(), view.state(), view.stateName(), view.items(), Optional.of(code));
    }
}
