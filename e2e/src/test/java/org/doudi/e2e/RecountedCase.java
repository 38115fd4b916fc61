package org.doudi.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One case, counted from what was said of it, without any code of the services.
final class RecountedCase {
    private static final Set<String> ENDS_OF_ITEMS =
            Set.of("HandlingCompleted", "CannotReplyDelivered", "SuperiorSilent", "Done");

    private final List<Said> said;
    private final Tallies tallies;
    private final Map<String, RecountedClock> clocks = new LinkedHashMap<>();

    RecountedCase(List<Said> said, Tallies tallies) {
        this.said = said;
        this.tallies = tallies;
        said.forEach(event -> {
            if (event.is("ClockStarted")) {
                clocks.put(event.text("clockId"), new RecountedClock(event));
            } else if (event.body().has("clockId")) {
                Objects.requireNonNull(clocks.get(event.text("clockId"))).hears(event);
            }
        });
    }

    void count() {
        breaches();
        if (last("CaseMerged", "DuplicateUnlinked")
                .filter(event -> event.is("CaseMerged"))
                .isPresent()) {
            return;
        }
        responses();
        acceptance();
        reviews();
        orders();
        new RecountedHandling(this, tallies).count();
        new RecountedRatings(this, tallies).count();
    }

    private void breaches() {
        clocks.values().stream()
                .filter(clock -> clock.breached)
                .forEach(clock -> clock.parties()
                        .forEach(party -> tallies.breach(
                                clock.kind + " " + party, clock.breachedAt, clock.stopNumber("overdueWorkingDays"))));
    }

    private void responses() {
        clocks("RESPONSE")
                .filter(clock -> clock.stopped() || clock.breached)
                .findFirst()
                .ifPresent(clock -> tallies.add("m1", received(), !clock.breached && clock.inTime(), units()));
    }

    private void acceptance() {
        Optional<Said> decided = last("CaseRegistered", "CaseNotAccepted");
        decided.ifPresent(event -> {
            boolean refused = event.is("CaseNotAccepted");
            tallies.add("m5", received(), refused, units());
            if (refused) {
                tallies.part("m5", event.text("reasonCode"), received(), true);
            }
        });
        last("CaseRegistered").ifPresent(this::accepted);
    }

    private void accepted(Said registered) {
        tallies.add("anonymous", received(), !form().has("reporterName") && !form().has("reporterPhone"), units());
        onSiteEnd().ifPresent(end -> {
            tallies.add("m6", received(), end.equals("DONE"), units());
            tallies.part("m6", end, received(), end.equals("DONE"));
        });
        String matter = form().path("matter").path("code").asText("");
        if (!matter.isEmpty()) {
            tallies.add("m9", received(), registered.body().hasNonNull("reopenOf"), units());
            tallies.part("m9", matter, received(), registered.body().hasNonNull("reopenOf"));
        }
        Set<String> causes = new TreeSet<>();
        last("CaseRegistered", "CaseAmended")
                .ifPresent(event -> event.body().path("causeCodes").forEach(cause -> causes.add(cause.asText())));
        last("CaseClassified")
                .ifPresent(event -> event.body().path("causeCodes").forEach(cause -> causes.add(cause.asText())));
        causes.forEach(cause -> {
            tallies.add("same-kind", received(), true, units());
            tallies.problem(cause + "/" + matter, received(), said.getFirst().stream());
        });
    }

    private Optional<String> onSiteEnd() {
        Optional<Said> moved = last(
                "CaseRegistered",
                "OnSiteConsultationStarted",
                "MaterialGuidanceGiven",
                "MaterialsBrought",
                "CaseWithdrawn",
                "OnSiteResolved",
                "EscalatedToReview");
        if (moved.filter(event -> event.is("CaseWithdrawn")).isPresent()) {
            return Optional.empty();
        }
        if (last("EscalatedToReview").isPresent()) {
            return Optional.of("REVIEW");
        }
        return last("TransferIssued").isPresent()
                ? Optional.of("ASSIGNED")
                : last("OnSiteResolved").map(event -> event.text("kind"));
    }

    private void reviews() {
        all("ReviewConcluded")
                .forEach(review -> review.body().path("items").forEach(item -> {
                    String outcome = item.path("outcome").asText();
                    Set<String> units = new TreeSet<>(item.path("units").findValuesAsText("unit"));
                    boolean cannot = outcome.equals("CANNOT_BY_POLICY");
                    tallies.add("m7", review.time("concludedAt"), cannot, units);
                    tallies.part("m7", outcome, review.time("concludedAt"), cannot);
                }));
    }

    private void orders() {
        Map<String, Said> receipts = new LinkedHashMap<>();
        all("TransferReceived").forEach(event -> receipts.put(event.text("transferId"), event));
        receipts.values()
                .forEach(event -> tallies.add(
                        "m11",
                        event.time("receivedAt"),
                        event.text("mode").equals("DEEMED"),
                        Set.of(event.text("unit"))));
        Map<String, Said> decisions = new LinkedHashMap<>();
        all("TransferObjectionDecided").forEach(event -> decisions.put(event.text("transferId"), event));
        decisions
                .values()
                .forEach(event -> tallies.add(
                        "m12", event.at(), event.text("decision").equals("REJECTED"), Set.of(event.text("unit"))));
    }

    Instant received() {
        return last("ReflectionReceived")
                .map(event -> event.time("receivedAt"))
                .or(() -> last("HotlineTicketReceived").map(Said::at))
                .orElseGet(() -> said.getFirst().at());
    }

    private JsonNode form() {
        return last("ReflectionReceived", "HotlineTicketReceived", "CaseRegistered", "CaseAmended")
                .orElseThrow()
                .body()
                .path("registration");
    }

    /// 涉及部门: named by the reporter, ordered, or found to be their business.
    Set<String> units() {
        Set<String> units = new TreeSet<>();
        form().path("involvedUnits").forEach(unit -> units.add(unit.asText()));
        all("TransferIssued").forEach(order -> units.add(order.text("toUnit")));
        itemUnits().values().forEach(units::addAll);
        return units;
    }

    /// Whose business each item is, as it was found last.
    Map<Integer, List<String>> itemUnits() {
        Map<Integer, List<String>> units = new TreeMap<>();
        for (Said event : said) {
            switch (event.name()) {
                case "ReviewConcluded" ->
                    event.body()
                            .path("items")
                            .forEach(item -> units.put(
                                    item.path("itemNo").asInt(),
                                    item.path("units").findValuesAsText("unit")));
                case "WorkingGroupDecided", "SuperiorReplied" -> {
                    List<String> named = event.body().path("units").findValuesAsText("unit");
                    if (!named.isEmpty()) {
                        units.put(event.number("itemNo"), named);
                    }
                }
                case "TransferObjectionDecided" -> {
                    if (event.body().hasNonNull("successor")) {
                        List<String> next = new ArrayList<>(units.getOrDefault(event.number("itemNo"), List.of()));
                        next.replaceAll(unit -> unit.equals(event.text("unit")) ? event.text("successor") : unit);
                        units.put(event.number("itemNo"), next);
                    }
                }
                case "WithdrawalConfirmed" -> units.clear();
                default -> {}
            }
        }
        return units;
    }

    /// Done, and nothing of it is open again.
    boolean done() {
        if (last("WithdrawalConfirmed").isPresent() || last("CaseWithdrawn").isPresent()) {
            return false;
        }
        if (last("ReviewOpened", "ReviewConcluded")
                .filter(event -> event.is("ReviewOpened"))
                .isPresent()) {
            return false;
        }
        Map<Integer, String> items = itemEnds();
        return items.isEmpty()
                ? last("OnSiteResolved", "EscalatedToReview")
                        .filter(event -> event.is("OnSiteResolved"))
                        .isPresent()
                : ENDS_OF_ITEMS.containsAll(items.values());
    }

    private Map<Integer, String> itemEnds() {
        Map<Integer, String> items = new TreeMap<>();
        for (Said event : said) {
            switch (event.name()) {
                case "ReviewConcluded" ->
                    event.body()
                            .path("items")
                            .forEach(item -> items.put(item.path("itemNo").asInt(), event.name()));
                case "TransferIssued",
                        "HandlingCompleted",
                        "CompletionReturned",
                        "HandlingFoundImpossible",
                        "ReworkOrdered",
                        "ReworkOpened",
                        "CannotReplyDelivered",
                        "WrittenBasisReopened",
                        "SuperiorSilent" -> items.put(event.number("itemNo"), event.name());
                case "SuperiorReplied", "WorkingGroupDecided" ->
                    items.put(
                            event.number("itemNo"),
                            Set.of("DONE", "STILL_UNRESOLVED").contains(event.text("outcome")) ? "Done" : event.name());
                default -> {}
            }
        }
        return items;
    }

    Stream<RecountedClock> clocks(String kind) {
        return clocks.values().stream().filter(clock -> clock.kind.equals(kind) && !clock.cancelled);
    }

    Stream<Said> all(String... names) {
        return said.stream().filter(event -> event.is(names));
    }

    Optional<Said> last(String... names) {
        return all(names).reduce((_, later) -> later);
    }

    List<Said> said() {
        return said;
    }
}
