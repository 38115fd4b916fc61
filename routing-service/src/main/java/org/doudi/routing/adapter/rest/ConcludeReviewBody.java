package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/// 研判结论 — 三.3.
record ConcludeReviewBody(
        @Size(max = 20, message = "研判事项不超过20项") List<@NotNull @Valid ConcludedItemBody> items,
        @Size(max = 60, message = "参加人不超过60人") List<@NotNull @Valid PersonBody> attendees,
        Optional<@Size(max = 200, message = "纪要编号不超过200个字符") String> minutesRef) {
    ConcludeReviewBody {
        items = Absent.asEmpty(items);
        attendees = Absent.asEmpty(attendees);
    }
}
