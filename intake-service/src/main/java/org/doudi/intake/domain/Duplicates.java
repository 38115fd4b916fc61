package org.doudi.intake.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.IntakeEvent.DuplicateTakenIn;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.StreamId;

/// 并单 of a case — A-22.
///
/// @param linkedTo the earlier case that it is to go on as; routing, which has it, has not said yet that it may end
/// @param takenIn  the later ones that go on as this one, with the ticket that each came with, if it did
public record Duplicates(Optional<StreamId> linkedTo, Map<StreamId, Optional<Hotline>> takenIn) {
    static final Duplicates NONE = new Duplicates(Optional.empty(), Map.of());

    public Duplicates {
        takenIn = Map.copyOf(takenIn);
    }

    Duplicates linkedTo(StreamId master) {
        return new Duplicates(Optional.of(master), takenIn);
    }

    Duplicates unlinked() {
        return new Duplicates(Optional.empty(), takenIn);
    }

    boolean isLinkedTo(StreamId master) {
        return linkedTo.filter(master::equals).isPresent();
    }

    Duplicates with(DuplicateTakenIn event) {
        return with(event.duplicate(), event.ticketNo().map(Hotline::takenIn));
    }

    Duplicates without(StreamId duplicate) {
        Map<StreamId, Optional<Hotline>> next = new HashMap<>(takenIn);
        next.remove(duplicate);
        return new Duplicates(linkedTo, next);
    }

    Stream<Hotline> hotlines() {
        return takenIn.values().stream().flatMap(Optional::stream);
    }

    boolean hasTicket(String ticketNo) {
        return hotlines().anyMatch(hotline -> hotline.ticketNo().equals(ticketNo));
    }

    Duplicates told(HotlineResultReturned result) {
        Duplicates next = this;
        for (Map.Entry<StreamId, Optional<Hotline>> each : takenIn.entrySet()) {
            next = next.with(
                    each.getKey(),
                    each.getValue()
                            .map(hotline ->
                                    hotline.ticketNo().equals(result.ticketNo()) ? hotline.told(result) : hotline));
        }
        return next;
    }

    private Duplicates with(StreamId duplicate, Optional<Hotline> hotline) {
        Map<StreamId, Optional<Hotline>> next = new HashMap<>(takenIn);
        next.put(duplicate, hotline);
        return new Duplicates(linkedTo, next);
    }
}
