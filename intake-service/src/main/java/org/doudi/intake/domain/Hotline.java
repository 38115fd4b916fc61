package org.doudi.intake.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.events.IntakeEvent.HotlineResultReturned;

/// 12345工单 of a case: what the hotline still waits for, by what it was told.
///
/// @param open    the items that are being handled
/// @param takenIn it came with a case that was merged into this one: what was open by then it was not told
public record Hotline(String ticketNo, Set<Integer> open, boolean takenIn) {
    public Hotline {
        open = Set.copyOf(open);
    }

    static Hotline of(String ticketNo) {
        return new Hotline(ticketNo, Set.of(), false);
    }

    static Hotline takenIn(String ticketNo) {
        return new Hotline(ticketNo, Set.of(), true);
    }

    Hotline told(HotlineResultReturned result) {
        return switch (result.status()) {
            case PROCESSING, REOPENED -> with(result.itemNos());
            case COMPLETED, CANNOT, UNRESOLVED -> without(result.itemNos());
            case ACCEPTED, RETURNED, WITHDRAWN, MERGED, CLOSED -> this;
        };
    }

    Hotline with(List<Integer> itemNos) {
        Set<Integer> next = new HashSet<>(open);
        next.addAll(itemNos);
        return new Hotline(ticketNo, next, takenIn);
    }

    Hotline without(List<Integer> itemNos) {
        Set<Integer> next = new HashSet<>(open);
        itemNos.forEach(next::remove);
        return new Hotline(ticketNo, next, takenIn);
    }
}
