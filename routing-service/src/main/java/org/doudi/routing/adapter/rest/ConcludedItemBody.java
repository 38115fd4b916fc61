package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.events.HandlingClass;
import org.doudi.events.ReviewOutcome;
import org.doudi.routing.application.ConcludedForm;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Words;

/// 一项研判结论 — 三.3.
///
/// @param itemNo needed only where several items came back to the review
record ConcludedItemBody(
        Optional<@ItemNo Integer> itemNo,
        @NotNull(message = "应填写研判结论") ReviewOutcome outcome,
        @Size(max = 20, message = "责任单位不超过20个") List<@NotNull @Valid UnitBody> units,
        Optional<HandlingClass> handlingClass,
        @Words String basis,
        @Words String measures) {
    ConcludedItemBody {
        units = Absent.asEmpty(units);
    }

    ConcludedForm form() {
        return new ConcludedForm(itemNo, outcome, UnitBody.assignments(units), handlingClass, basis, measures);
    }
}
