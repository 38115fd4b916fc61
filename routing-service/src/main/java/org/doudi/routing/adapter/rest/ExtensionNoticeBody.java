package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.store.rest.input.Moment;

/// 延时告知 — 三.4.
record ExtensionNoticeBody(
        @NotNull(message = "应填写告知了谁") ExtensionNotice notice,
        @NotNull(message = "应填写告知时间") @Moment Instant informedAt) {}
