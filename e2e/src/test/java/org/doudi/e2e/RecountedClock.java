package org.doudi.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A clock, followed from its start to its end.
final class RecountedClock {
    final String kind;
    final JsonNode scope;
    final Instant startAt;
    Instant dueAt;
    Instant originalDueAt;
    boolean running = true;
    boolean cancelled;
    boolean breached;
    Instant breachedAt;

    @Nullable
    JsonNode stop;

    private Set<String> parties = new TreeSet<>();

    RecountedClock(Said started) {
        kind = started.text("kind");
        scope = started.body().path("scope");
        startAt = started.time("startAt");
        dueAt = started.time("dueAt");
        originalDueAt = dueAt;
        breachedAt = dueAt;
        charge(started.body().path("clockedParties"));
    }

    void hears(Said event) {
        switch (event.name()) {
            case "ClockRescheduled" -> reschedule(event);
            case "DeadlineBreached" -> {
                breached = true;
                breachedAt = event.time("dueAt");
                charge(event.body().path("clockedParties"));
            }
            case "BreachWithdrawn" -> {
                breached = !event.body().path("stillCharged").isEmpty();
                if (breached) {
                    charge(event.body().path("stillCharged"));
                }
            }
            case "ClockedPartiesChanged" -> charge(event.body().path("clockedParties"));
            case "ClockStopped" -> {
                running = false;
                stop = event.body();
            }
            case "ClockLapsed" -> running = false;
            case "ClockCancelled" -> {
                running = false;
                cancelled = true;
            }
            case "ClockResumed" -> {
                running = true;
                cancelled = false;
                stop = null;
                dueAt = event.time("dueAt");
            }
            default -> {}
        }
    }

    /// By another calendar the limit itself is another one.
    private void reschedule(Said event) {
        Instant next = event.time("newDueAt");
        if (event.body().hasNonNull("recounted") && originalDueAt.equals(dueAt)) {
            originalDueAt = next;
        }
        dueAt = next;
    }

    private void charge(JsonNode charged) {
        Set<String> all = new TreeSet<>();
        charged.forEach(party ->
                all.add(party.path("unit").asText() + " " + party.path("role").asText()));
        parties = all;
    }

    Set<String> parties() {
        return parties;
    }

    boolean stopped() {
        return stop != null;
    }

    int stopNumber(String field) {
        return stop == null ? 0 : stop.path(field).asInt();
    }

    boolean inTime() {
        return stop != null && stop.path("onTime").asBoolean();
    }

    boolean over(int item, int round) {
        return (!scope.hasNonNull("itemNo") || scope.path("itemNo").asInt() == item)
                && (!scope.hasNonNull("round") || scope.path("round").asInt() == round);
    }
}
