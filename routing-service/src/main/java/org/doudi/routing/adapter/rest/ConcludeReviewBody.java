package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.GivenWords;

/// 研判结论 — 三.3.
record ConcludeReviewBody(
        @Size(max = 20, message = "研判事项不超过20项") List<@NotNull @Valid ConcludedItemBody> items,
        @Size(max = 60, message = "参加人不超过60人") List<@NotNull @Valid PersonBody> attendees,
        Optional<@GivenWords(max = 200) String> minutesRef) {
    ConcludeReviewBody {
        items = Absent.asEmpty(items);
        attendees = Absent.asEmpty(attendees);
    }
}
