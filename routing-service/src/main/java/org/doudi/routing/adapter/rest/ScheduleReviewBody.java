package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Words;

/// 研判排期 — 三.3.
record ScheduleReviewBody(
        @NotNull(message = "应填写研判时间") @Moment Instant scheduledAt,
        @Words(max = 100) String place,
        @Account String chair,
        @Size(max = 60, message = "受邀人不超过60人") List<@NotNull @Valid PersonBody> invitees) {
    ScheduleReviewBody {
        invitees = Absent.asEmpty(invitees);
    }
}
