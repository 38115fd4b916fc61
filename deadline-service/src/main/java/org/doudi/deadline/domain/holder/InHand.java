package org.doudi.deadline.domain.holder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;

/// 此刻在谁手里 — of each item whoever has it; where nobody has anything, the window, which brings the case on (五(一)).
final class InHand {
    private InHand() {}

    static NavigableSet<Holder> at(Instant instant, List<Holding> holdings) {
        Map<Optional<Integer>, List<Holding>> items = holdings.stream()
                .filter(holding -> holding.covers(instant) && holding.hand() != Hand.BESIDE)
                .collect(Collectors.groupingBy(holding -> holding.scope().itemNo()));
        NavigableSet<Holder> holders =
                items.values().stream().flatMap(InHand::ofItem).collect(Collectors.toCollection(TreeSet::new));
        if (holders.isEmpty()) {
            holders.add(Holder.WINDOW);
        }
        return holders;
    }

    private static Stream<Holder> ofItem(List<Holding> open) {
        List<Holding> first =
                open.stream().filter(holding -> holding.hand() != Hand.LAST).toList();
        List<Optional<OrgCode>> objecting = open.stream()
                .filter(holding -> holding.hand() == Hand.INSTEAD)
                .map(holding -> holding.scope().unit())
                .toList();
        return (first.isEmpty() ? open : first).stream().flatMap(holding -> holders(holding, objecting));
    }

    private static Stream<Holder> holders(Holding holding, List<Optional<OrgCode>> objecting) {
        return switch (holding.hand()) {
            case CLOCKED ->
                holding.parties().stream()
                        .filter(party -> !objecting.contains(Optional.of(party.unit())))
                        .map(Holder::of);
            case WINDOW, INSTEAD, LAST -> Stream.of(Holder.WINDOW);
            case SUPERIOR -> Stream.of(Holder.SUPERIOR);
            case CITIZEN -> Stream.of(Holder.CITIZEN);
            case BESIDE -> Stream.empty();
        };
    }
}
