package org.doudi.reporting.domain.publicity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doudi.events.OrgCode;

/// 公开 — 六(三): what is shown of one figure of one month. A count under five is not told, and neither is whatever
/// would let somebody compute it: where the lines that are held back could be told from the total less the others,
/// further lines are held back. Which ones follows from their codes, never from their counts: that the smallest were
/// taken would tell how small it is.
///
/// @param total as much of the whole as is shown
/// @param units the units that are shown, with all that was counted of them
public record Disclosure(Total total, Map<OrgCode, Tally> units) {
    public Disclosure {
        units = Map.copyOf(units);
    }

    /// How much is told of the whole.
    ///
    /// @param all  none where there are too few
    /// @param hits none where there are too few of one sort
    public record Total(Optional<Long> all, Optional<Long> hits) {}

    public static Disclosure of(Tally whole, Map<OrgCode, Tally> byUnit) {
        if (Tally.isSmall(whole.all())) {
            return new Disclosure(new Total(Optional.empty(), Optional.empty()), Map.of());
        }
        Total total = new Total(
                Optional.of(whole.all()), whole.splitsOpenly() ? Optional.of(whole.hits()) : Optional.empty());
        return new Disclosure(total, shown(whole, byUnit));
    }

    private static Map<OrgCode, Tally> shown(Tally whole, Map<OrgCode, Tally> byUnit) {
        Map<OrgCode, Tally> counted = new TreeMap<>(Comparator.comparing(OrgCode::value));
        byUnit.forEach((unit, tally) -> {
            if (tally.all() > 0) {
                counted.put(unit, tally);
            }
        });
        Set<OrgCode> held = new HashSet<>();
        counted.forEach((unit, tally) -> {
            if (!tally.isOpen()) {
                held.add(unit);
            }
        });
        for (OrgCode next : counted.keySet()) {
            if (isHidden(held, counted, whole)) {
                break;
            }
            held.add(next);
        }
        Map<OrgCode, Tally> open = new HashMap<>(counted);
        open.keySet().removeAll(held);
        return open;
    }

    /// Whether nothing can be told of the lines that are held back, from the whole less the others.
    private static boolean isHidden(Set<OrgCode> held, Map<OrgCode, Tally> counted, Tally whole) {
        Tally rest = held.stream().map(counted::get).reduce(Tally.NOTHING, Tally::plus);
        boolean nobody = held.isEmpty() && whole.splitsOpenly();
        boolean crowd =
                held.size() > 1 && rest.isCrowdOf(held.size()) && (!whole.splitsOpenly() || rest.splitsOpenly());
        return nobody || crowd;
    }
}
