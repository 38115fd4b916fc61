package org.doudi.intake.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.events.IntakeEvent.HotlineResultReturned;

/// 12345工单 of a case: what the hotline still waits for, by what it was told.
///
/// @param open the items that are being handled
public record Hotline(String ticketNo, Set<Integer> open) {
    public Hotline {
        open = Set.copyOf(open);
    }

    static Hotline of(String ticketNo) {
        return new Hotline(ticketNo, Set.of());
    }

    Hotline told(HotlineResultReturned result) {
        return switch (result.status()) {
            case PROCESSING, REOPENED -> with(result.itemNos());
            case COMPLETED, CANNOT, UNRESOLVED -> without(result.itemNos());
            case ACCEPTED, RETURNED, WITHDRAWN, CLOSED -> this;
        };
    }

    Hotline with(List<Integer> itemNos) {
        Set<Integer> next = new HashSet<>(open);
        next.addAll(itemNos);
        return new Hotline(ticketNo, next);
    }

    Hotline without(List<Integer> itemNos) {
        Set<Integer> next = new HashSet<>(open);
        itemNos.forEach(next::remove);
        return new Hotline(ticketNo, next);
    }
}
