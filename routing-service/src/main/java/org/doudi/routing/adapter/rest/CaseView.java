package org.doudi.routing.adapter.rest;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.InRouting;
import org.doudi.routing.domain.Staff;
import org.doudi.routing.domain.Standing;

/// 办件在研判办理环节的情况, as far as the asker may see it.
///
/// @param state absent where the asker sees no open part of it
record CaseView(
        StreamId caseId,
        Optional<CaseState> state,
        Optional<String> stateName,
        Optional<ReviewView> review,
        List<ItemView> items,
        List<TransferView> transfers) {
    static CaseView of(StreamId caseId, InRouting seen, Staff by) {
        Optional<CaseState> state = Standing.of(seen);
        return new CaseView(
                caseId,
                state,
                state.map(CaseState::chinese),
                ReviewView.of(seen.review()),
                seen.items().values().stream()
                        .map(item -> ItemView.of(item, seen.conclusion(), by))
                        .toList(),
                seen.orders().values().stream()
                        .map(order -> TransferView.of(caseId, order))
                        .toList());
    }
}
