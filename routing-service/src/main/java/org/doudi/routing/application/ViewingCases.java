package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.InRouting;
import org.doudi.routing.domain.Order;
import org.doudi.routing.domain.RoutingState;
import org.doudi.routing.domain.Sight;
import org.doudi.routing.domain.Staff;
import org.doudi.store.decider.Loaded;

/// 查看办件与转办单, each as far as the asker may see it.
@ApplicationScoped
public class ViewingCases {
    private final Routing routing;
    private final TransferDirectory transfers;

    ViewingCases(Routing routing, TransferDirectory transfers) {
        this.routing = routing;
        this.transfers = transfers;
    }

    public Uni<Seen<InRouting>> view(StreamId caseId, Staff by) {
        return routing.load(caseId, by.who())
                .map(loaded -> seen(caseId, loaded, state -> Sight.of(state, by))
                        .orElseThrow(() -> Refusal.unknown("case.unknown", "三.3", "没有这个办件，或者您无权查看")));
    }

    public Uni<Seen<Order>> viewOrder(UUID transferId, Staff by) {
        return transfers
                .caseOf(transferId)
                .map(found -> found.orElseThrow(ViewingCases::noOrder))
                .chain(caseId -> routing.load(caseId, by.who())
                        .map(loaded -> seen(caseId, loaded, state -> Sight.ofOrder(state, transferId, by))
                                .orElseThrow(ViewingCases::noOrder)));
    }

    private static <T> Optional<Seen<T>> seen(
            StreamId caseId, Loaded<RoutingState> loaded, Function<RoutingState, Optional<T>> sight) {
        return sight.apply(loaded.state()).map(what -> new Seen<>(caseId, loaded, what));
    }

    private static Refusal noOrder() {
        return Refusal.unknown("transfer.unknown", "三.4", "没有这张转办单，或者您无权查看");
    }

    /// What was seen of a case, as it was loaded.
    public record Seen<T>(StreamId caseId, Loaded<RoutingState> loaded, T what) {}
}
