package org.doudi.routing.adapter.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CaseState;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.RoutingState;
import org.doudi.routing.domain.Sight;
import org.doudi.routing.domain.Staff;
import org.doudi.routing.domain.Standing;
import org.doudi.store.decider.Decided;

/// The answer to a command: ids and the state that the asker may see.
///
/// @param transferIds the orders that were issued by it
/// @param notInvited  whom the meeting does without that was called by it: a warning
record Acknowledgement(
        StreamId caseId,
        Optional<CaseState> state,
        Optional<String> stateName,
        List<UUID> transferIds,
        List<NotInvitedView> notInvited) {
    static Acknowledgement of(Decided<RoutingState, RoutingEvent> decided, Staff by) {
        Optional<CaseState> state = Sight.of(decided.state(), by).flatMap(Standing::of);
        return new Acknowledgement(
                decided.stream(),
                state,
                state.map(CaseState::chinese),
                decided.events().stream()
                        .flatMap(event -> issued(event.event()).stream())
                        .toList(),
                decided.events().stream()
                        .flatMap(event -> ConvenedView.warnings(event.event()))
                        .toList());
    }

    private static Optional<UUID> issued(RoutingEvent event) {
        return event instanceof TransferIssued issued ? Optional.of(issued.transferId()) : Optional.empty();
    }
}
