package org.doudi.intake.adapter.rest;

import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.NumberTemplate;
import org.doudi.events.StreamId;
import org.doudi.intake.application.ViewingCases.Viewed;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.Standing;

/// 办件 as the system that sent it may see it.
record SentCaseView(
        StreamId caseId,
        Optional<NumberTemplate> caseNo,
        Optional<CaseState> state,
        Optional<String> stateName,
        Optional<RefusalView> refusal) {
    static SentCaseView of(Viewed viewed) {
        IntakeState state = viewed.loaded().state();
        Optional<CaseState> standing = Standing.of(state);
        return new SentCaseView(
                viewed.caseId(),
                Standing.number(state),
                standing,
                standing.map(CaseState::chinese),
                refusal(state).map(RefusalView::of));
    }

    private static Optional<CaseNotAccepted> refusal(IntakeState state) {
        return state.unfiled() instanceof NotAccepted refused ? Optional.of(refused.refusal()) : Optional.empty();
    }
}
