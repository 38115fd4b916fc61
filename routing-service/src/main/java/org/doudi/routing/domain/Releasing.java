package org.doudi.routing.domain;

import java.util.List;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MergerRefused;
import org.doudi.events.RoutingEvent.MergerUndone;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WithdrawalRefused;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.ReleasingCommand.ReleaseCase;
import org.doudi.routing.domain.ReleasingCommand.ReleaseToMaster;
import org.doudi.routing.domain.ReleasingCommand.TakeBackFromMaster;

/// 撤回、并单 — §7: whoever has the case says whether it may still go. What was done first stands, and is rated.
final class Releasing {
    private Releasing() {}

    static List<RoutingEvent> decide(ReleasingCommand command, RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> List.of();
            case InRouting routed ->
                switch (command) {
                    case ReleaseCase _ -> withdraw(routed);
                    case ReleaseToMaster(StreamId master) -> merge(master, routed);
                    case TakeBackFromMaster(StreamId master) -> takeBack(master, routed);
                };
        };
    }

    private static List<RoutingEvent> withdraw(InRouting routed) {
        if (routed.review().hasEnded()) {
            return List.of();
        }
        if (!isDoneInPart(routed)) {
            return List.of(new WithdrawalConfirmed());
        }
        // What is done stays done: to say so once is enough.
        return routed.kept().isPresent() ? List.of() : List.of(new WithdrawalRefused());
    }

    private static List<RoutingEvent> merge(StreamId master, InRouting routed) {
        if (routed.review().hasEnded()
                || routed.unmergeable().filter(master::equals).isPresent()) {
            return List.of();
        }
        return List.of(isDoneInPart(routed) ? new MergerRefused(master) : new MergerConfirmed(master));
    }

    /// Each merger that is asked for is answered once, and may be asked for anew after it was taken back.
    private static List<RoutingEvent> takeBack(StreamId master, InRouting routed) {
        return routed.review() instanceof Review.Merged || routed.unmergeable().isPresent()
                ? List.of(new MergerUndone(master))
                : List.of();
    }

    private static boolean isDoneInPart(InRouting routed) {
        return !routed.completed().isEmpty()
                || routed.items().values().stream()
                        .anyMatch(item -> item.state().isSettled());
    }
}
