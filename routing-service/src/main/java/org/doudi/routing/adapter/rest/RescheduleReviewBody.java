package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Words;

/// 研判改期 — 三.3: to another hour, and perhaps another place. The reason is sealed before it is recorded.
record RescheduleReviewBody(
        @NotNull(message = "应填写研判时间") @Moment Instant scheduledAt,
        Optional<@GivenWords(max = 100) String> place,
        @Words(max = 500) String reason) {}
