package org.doudi.routing.domain;

import java.util.List;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WithdrawalRefused;

/// 撤回 — §7: whoever has the case says whether it may still go. What was done first stands, and is rated.
final class Releasing {
    private Releasing() {}

    static List<RoutingEvent> decide(RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> List.of();
            case InRouting routed when routed.review() instanceof Review.Withdrawn -> List.of();
            case InRouting routed when !isDoneInPart(routed) -> List.of(new WithdrawalConfirmed());
            // What is done stays done: to say so once is enough.
            case InRouting routed -> routed.kept().isPresent() ? List.of() : List.of(new WithdrawalRefused());
        };
    }

    private static boolean isDoneInPart(InRouting routed) {
        return !routed.completed().isEmpty()
                || routed.items().values().stream()
                        .anyMatch(item -> item.state().isSettled());
    }
}
