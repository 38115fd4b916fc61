package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.events.HandlingClass;
import org.doudi.events.WorkingGroupOutcome;

/// 工作组决定 — 三.3.
record WorkingGroupDecisionBody(
        @ItemNo int itemNo,
        @NotNull(message = "应填写工作组决定") WorkingGroupOutcome outcome,
        @Words String measures,
        @Size(max = 20, message = "责任单位不超过20个") List<@NotNull @Valid UnitBody> units,
        Optional<HandlingClass> handlingClass,
        Optional<@Size(max = 200, message = "纪要编号不超过200个字符") String> minutesRef) {
    WorkingGroupDecisionBody {
        units = Absent.asEmpty(units);
    }
}
