package org.doudi.intake.adapter.rest;

import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent;
import org.doudi.events.NumberTemplate;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.Standing;
import org.doudi.store.decider.Decided;

/// The answer to a command: ids and state only, since it is kept for repeats.
///
/// @param caseNo 编号, of the case or of its refusal
record Acknowledgement(
        StreamId caseId, Optional<NumberTemplate> caseNo, Optional<CaseState> state, Optional<String> stateName) {
    static Acknowledgement of(Decided<IntakeState, IntakeEvent> decided) {
        Optional<CaseState> state = Standing.of(decided.state());
        return new Acknowledgement(
                decided.stream(), Standing.number(decided.state()), state, state.map(CaseState::chinese));
    }
}
