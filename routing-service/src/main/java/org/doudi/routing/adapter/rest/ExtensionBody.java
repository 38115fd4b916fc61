package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Words;

/// 申请延时 — 三.4. The reason is sealed before it is recorded; who was told already is said at once.
record ExtensionBody(
        @Words String reason,
        @NotNull(message = "应填写新的办理期限") @Moment Instant requestedDueAt,
        Optional<@Moment Instant> reporterInformedAt,
        Optional<@Moment Instant> windowInformedAt) {}
