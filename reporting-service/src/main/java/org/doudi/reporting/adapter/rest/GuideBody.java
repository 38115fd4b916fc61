package org.doudi.reporting.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Words;

/// 办事指南调整建议 — 三.6.
///
/// @param text  what the guide should say otherwise
/// @param cases 差评 cases that it comes from
record GuideBody(
        @NotNull(message = "应填写事项") @Valid MatterBody matter,
        @Words String text,
        @Size(max = 50, message = "办件不超过50个") List<@NotNull UUID> cases) {
    GuideBody {
        cases = Absent.asEmpty(cases);
    }

    List<StreamId> from() {
        return cases.stream().distinct().map(StreamId::new).toList();
    }
}
