package org.doudi.routing.application;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseSeal;
import org.doudi.events.HandlingClass;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;

/// 一项研判结论 in clear, as it was typed. It is sealed before a command is made, and never printed.
public record ConcludedForm(
        Optional<Integer> itemNo,
        ReviewOutcome outcome,
        List<UnitAssignment> units,
        Optional<HandlingClass> handlingClass,
        String basis,
        String measures) {
    ConcludedItem sealed(CaseSeal seal) {
        return new ConcludedItem(itemNo, outcome, units, handlingClass, seal.written(basis), seal.words(measures));
    }

    @Override
    public String toString() {
        return "［研判结论］";
    }
}
