package org.doudi.routing.adapter.rest;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.SealedText;
import org.doudi.events.TransferKind;
import org.doudi.routing.domain.Item;
import org.doudi.routing.domain.Sight;
import org.doudi.routing.domain.Staff;
import org.doudi.routing.domain.Standing;
import org.doudi.routing.domain.WrittenBases;

/// 研判事项 — 三.3.
///
/// @param uninformed of the units that owe a basis, those that await their copy of the minutes, as far as the asker
///                   may know of them
/// @param bases 已提交的书面依据, as they were recorded and as far as the asker may see them
record ItemView(
        int itemNo,
        int round,
        TransferKind kind,
        CaseState state,
        String stateName,
        List<UnitAssignment> units,
        Optional<Conclusion> conclusion,
        List<OrgCode> basesAwaited,
        List<OrgCode> uninformed,
        List<WrittenBasisSubmitted> bases) {
    static ItemView of(Item item, Optional<ReviewConcluded> concluded, Staff by) {
        CaseState state = Standing.of(item);
        return new ItemView(
                item.itemNo(),
                item.round(),
                item.kind(),
                state,
                state.chinese(),
                item.units(),
                concluded.flatMap(review -> Conclusion.of(item.itemNo(), review)),
                item.state().writtenBases().map(WrittenBases::missing).orElse(List.of()),
                Sight.uninformedOf(item, by),
                Sight.basesOf(item, by));
    }

    /// 研判结论: what the meeting found for this item, and why; sealed.
    record Conclusion(ReviewOutcome outcome, SealedText basis, SealedText measures) {
        private static Optional<Conclusion> of(int itemNo, ReviewConcluded review) {
            return review.items().stream()
                    .filter(item -> item.itemNo() == itemNo)
                    .findFirst()
                    .map(Conclusion::of);
        }

        private static Conclusion of(ReviewItem item) {
            return new Conclusion(item.outcome(), item.basis(), item.measures());
        }
    }
}
