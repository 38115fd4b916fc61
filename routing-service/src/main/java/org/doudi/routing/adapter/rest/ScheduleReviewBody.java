package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/// 研判排期 — 三.3.
record ScheduleReviewBody(
        @NotNull(message = "应填写研判时间") Instant scheduledAt,
        @Words(max = 100) String place,
        @Account String chair,
        @Size(max = 60, message = "受邀人不超过60人") List<@NotNull @Valid PersonBody> invitees) {
    ScheduleReviewBody {
        invitees = Absent.asEmpty(invitees);
    }
}
