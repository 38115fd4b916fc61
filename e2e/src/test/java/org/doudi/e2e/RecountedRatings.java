package org.doudi.e2e;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// M3 and M4 of one case, from what was said of it.
final class RecountedRatings {
    private final RecountedCase of;
    private final Tallies tallies;
    private final Map<String, One> ratings = new LinkedHashMap<>();

    RecountedRatings(RecountedCase of, Tallies tallies) {
        this.of = of;
        this.tallies = tallies;
        of.said().forEach(this::hear);
    }

    /// @param level empty where the time ran out
    private record One(
            String subject,
            int item,
            int round,
            Optional<Instant> invitedAt,
            Optional<Instant> answeredAt,
            String level,
            Set<String> annulledFor) {
        boolean bad() {
            return level.equals("DISSATISFIED");
        }

        One invited(Instant at) {
            return new One(subject, item, round, Optional.of(invitedAt.orElse(at)), answeredAt, level, annulledFor);
        }

        One answered(Instant at, String said) {
            return new One(subject, item, round, invitedAt, Optional.of(at), said, annulledFor);
        }
    }

    private void hear(Said event) {
        int item = event.number("itemNo");
        int round = event.number("round");
        switch (event.name()) {
            case "EvaluationOpened" -> opened(event);
            case "Rated" -> {
                opened(event);
                ratings.computeIfPresent(
                        key(event), (_, one) -> one.answered(event.time("ratedAt"), event.text("level")));
            }
            case "RatingExpired" -> {
                opened(event);
                ratings.computeIfPresent(key(event), (_, one) -> one.answered(event.at(), ""));
            }
            case "RatingInvited" ->
                ratings.replaceAll(
                        (_, one) -> one.item() == item && one.round() == round ? one.invited(event.at()) : one);
            case "CompletionSentBack" ->
                ratings.values()
                        .removeIf(one -> one.item() == item
                                && one.round() == round
                                && one.answeredAt().isEmpty());
            case "RatingAppealDecided" ->
                ratings.values().stream()
                        .filter(one -> one.item() == item && one.round() == round && one.bad())
                        .forEach(one -> {
                            one.annulledFor().remove(event.text("unit"));
                            if (event.text("decision").equals("UPHELD")) {
                                one.annulledFor().add(event.text("unit"));
                            }
                        });
            default -> {}
        }
    }

    private void opened(Said event) {
        ratings.putIfAbsent(
                key(event),
                new One(
                        event.text("subject"),
                        event.number("itemNo"),
                        event.number("round"),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        new TreeSet<>()));
    }

    private static String key(Said event) {
        return event.text("subject") + "-" + event.number("itemNo") + "-" + event.number("round");
    }

    void count() {
        List<One> counted = ratings.values().stream().filter(this::counts).toList();
        counted.forEach(one -> one.invitedAt()
                .ifPresent(at -> tallies.add("rated", at, !one.level().isEmpty(), of.units())));
        byItem(counted).forEach(this::first);
        List<One> later =
                counted.stream().filter(one -> !one.subject().equals("ON_SITE")).toList();
        byItem(later.isEmpty() ? counted : later).forEach(this::last);
        ratings.values().stream().filter(One::bad).forEach(this::bad);
        rounds();
    }

    private boolean counts(One one) {
        return switch (one.subject()) {
            case "HANDLING", "SUPERIOR" -> true;
            case "ON_SITE" ->
                of.last("OnSiteResolved")
                        .filter(event -> Set.of("DONE", "CONDUCT_CORRECTED").contains(event.text("kind")))
                        .isPresent();
            default -> false;
        };
    }

    private static Iterable<List<One>> byItem(List<One> ratings) {
        return ratings.stream()
                .collect(Collectors.groupingBy(One::item, TreeMap::new, Collectors.toList()))
                .values();
    }

    private void first(List<One> item) {
        One first = item.getFirst();
        if (!first.level().isEmpty()) {
            add("m3-first", first, standing(first));
        }
    }

    private void last(List<One> item) {
        List<One> said = item.stream().filter(one -> !one.level().isEmpty()).toList();
        if (!said.isEmpty() && of.done()) {
            Set<String> units = standing(item.getLast());
            units.removeIf(
                    unit -> said.stream().allMatch(one -> one.annulledFor().contains(unit)));
            add("m3", item.getLast(), units);
        }
    }

    private Set<String> standing(One one) {
        Set<String> units = new TreeSet<>(of.units());
        units.removeAll(one.annulledFor());
        return units;
    }

    private void add(String metric, One one, Set<String> units) {
        one.answeredAt().ifPresent(at -> tallies.add(metric, at, !one.level().isEmpty() && !one.bad(), units));
    }

    private void bad(One one) {
        Instant at = one.answeredAt().orElseThrow();
        if (one.subject().equals("HANDLING")) {
            boolean back = of.all("ReworkOrdered")
                    .anyMatch(event -> event.number("itemNo") == one.item() && event.number("toRound") > one.round());
            tallies.add("m4", at, back, of.units());
        }
        boolean visited = of.all("FollowUpVisited")
                .anyMatch(event ->
                        about(one, event.number("itemNo")) && !event.at().isBefore(at));
        if (visited || closed() || overdue(one, at)) {
            tallies.add("m4-visited", at, visited, of.units());
        }
    }

    private boolean closed() {
        return of.last("CaseClosed", "EvaluationOpened", "ItemsAwaited")
                .filter(event -> event.is("CaseClosed"))
                .isPresent();
    }

    private boolean overdue(One one, Instant at) {
        return of.clocks("FOLLOWUP")
                .filter(clock -> !clock.startAt.isBefore(at))
                .filter(clock -> !clock.scope.hasNonNull("itemNo")
                        || about(one, clock.scope.path("itemNo").asInt()))
                .anyMatch(clock -> clock.breached || clock.stopped());
    }

    private static boolean about(One one, int item) {
        return one.subject().equals("ON_SITE") || one.item() == item;
    }

    private void rounds() {
        Map<String, Said> first = new TreeMap<>();
        of.all("TransferIssued")
                .filter(order -> order.text("kind").equals("REWORK"))
                .forEach(order -> first.merge(
                        order.number("itemNo") + "-" + order.number("round"),
                        order,
                        (one, other) -> one.time("issuedAt").isAfter(other.time("issuedAt")) ? other : one));
        first.values().forEach(order -> {
            tallies.add("m4-rounds", order.time("issuedAt"), true, of.units());
            tallies.part("m4-rounds", Integer.toString(order.number("round") - 1), order.time("issuedAt"), true);
        });
    }
}
