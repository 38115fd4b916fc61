package org.doudi.e2e;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// M2 of one case, from what was said of it.
final class RecountedHandling {
    private final RecountedCase of;
    private final Tallies tallies;

    RecountedHandling(RecountedCase of, Tallies tallies) {
        this.of = of;
        this.tallies = tallies;
    }

    void count() {
        Map<String, Said> rounds = new LinkedHashMap<>();
        of.said().forEach(event -> {
            String round = event.number("itemNo") + "-" + event.number("round");
            if (event.is("HandlingCompleted")) {
                rounds.put(round, event);
            } else if (event.is("CompletionReturned")) {
                rounds.remove(round);
            }
        });
        rounds.values().forEach(this::completed);
        overdue(rounds);
        of.last("OnSiteResolved")
                .filter(event -> event.text("kind").equals("DONE"))
                .ifPresent(event -> clock("CONSULT", _ -> true)
                        .ifPresent(clock -> add(clock, Optional.of(event.time("resolvedAt")), of.units())));
    }

    private void completed(Said event) {
        String kind = event.text("kind").equals("ASSIGNMENT") ? "PROMISE" : "HANDLE";
        Set<String> units = new TreeSet<>();
        event.body().path("units").forEach(unit -> units.add(unit.asText()));
        clock(kind, clock -> clock.over(event.number("itemNo"), event.number("round")))
                .ifPresent(clock -> add(clock, Optional.of(event.time("completedAt")), units));
    }

    /// Breached and still open.
    private void overdue(Map<String, Said> done) {
        of.clocks("HANDLE")
                .filter(clock -> clock.running && clock.breached)
                .filter(clock -> !done.containsKey(clock.scope.path("itemNo").asInt() + "-"
                        + clock.scope.path("round").asInt()))
                .forEach(clock -> add(clock, Optional.empty(), unitsOf(clock)));
    }

    private Set<String> unitsOf(RecountedClock clock) {
        return new TreeSet<>(
                of.itemUnits().getOrDefault(clock.scope.path("itemNo").asInt(), List.of()));
    }

    private Optional<RecountedClock> clock(String kind, Predicate<RecountedClock> which) {
        return of.clocks(kind).filter(which).reduce((_, later) -> later);
    }

    private void add(RecountedClock clock, Optional<Instant> doneAt, Set<String> units) {
        boolean counts = tallies.has(clock.dueAt) || doneAt.filter(tallies::has).isPresent();
        if (!counts) {
            return;
        }
        tallies.add("m2", doneAt.filter(at -> !at.isAfter(clock.dueAt)).isPresent(), units);
        tallies.add(
                "m2-original",
                doneAt.filter(at -> !at.isAfter(clock.originalDueAt)).isPresent(),
                units);
        tallies.add("m2-extended", clock.dueAt.isAfter(clock.originalDueAt), units);
        if (clock.stopped()) {
            tallies.usedDays(clock.stopNumber("usedWorkingDays"));
        }
    }
}
