package org.doudi.deadline.domain.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.CalendarChange;
import org.doudi.events.Recorded;

/// 历次公布 — the calendar as it was after each publication, in order: what a limit was counted by stays known.
public record Editions(List<Edition> editions) {
    public Editions {
        editions = List.copyOf(editions);
    }

    /// @param recordedAt when it was published here
    public record Edition(Reference reference, Instant recordedAt) {}

    /// What was published, in order.
    public static Editions of(List<Recorded<DeadlineEvent>> published) {
        ReferenceDecider decider = new ReferenceDecider();
        Reference reference = decider.initial();
        List<Edition> editions = new ArrayList<>();
        for (Recorded<DeadlineEvent> event : published) {
            reference = decider.evolve(reference, event.event());
            if (event.event() instanceof CalendarChange) {
                editions.add(new Edition(reference, event.metadata().recordedAt()));
            }
        }
        return new Editions(inOne(editions, reference));
    }

    /// A version of the policy says the same for ever, so that each calendar is told with all of them.
    private static List<Edition> inOne(List<Edition> editions, Reference latest) {
        return editions.stream()
                .map(edition -> new Edition(edition.reference().under(latest.policies()), edition.recordedAt()))
                .toList();
    }

    /// What is in force now.
    public Reference latest() {
        return editions.isEmpty() ? Reference.NOTHING : editions.getLast().reference();
    }

    /// What a clock that names this version was counted by.
    public Reference of(String calendarVersion) {
        return editions.stream()
                .map(Edition::reference)
                .filter(reference -> reference.calendar().version().equals(calendarVersion))
                .findFirst()
                .orElseGet(this::latest);
    }

    /// What a limit that was set then, and names no version, may have been counted by: most likely what was in force.
    public Stream<Reference> around(Instant recordedAt) {
        List<Reference> before = between(Instant.MIN, recordedAt).reversed();
        return Stream.concat(before.stream(), between(recordedAt, Instant.MAX).stream());
    }

    private List<Reference> between(Instant after, Instant until) {
        return editions.stream()
                .filter(edition -> edition.recordedAt().isAfter(after)
                        && !edition.recordedAt().isAfter(until))
                .map(Edition::reference)
                .toList();
    }
}
