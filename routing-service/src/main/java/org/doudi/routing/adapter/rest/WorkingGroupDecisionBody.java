package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.events.HandlingClass;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Words;

/// 工作组决定 — 三.3.
record WorkingGroupDecisionBody(
        @ItemNo int itemNo,
        @NotNull(message = "应填写工作组决定") WorkingGroupOutcome outcome,
        @Words String measures,
        @Size(max = 20, message = "责任单位不超过20个") List<@NotNull @Valid UnitBody> units,
        Optional<HandlingClass> handlingClass,
        Optional<@GivenWords(max = 200) String> minutesRef) {
    WorkingGroupDecisionBody {
        units = Absent.asEmpty(units);
    }
}
