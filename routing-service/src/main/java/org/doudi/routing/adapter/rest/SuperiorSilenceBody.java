package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Words;

/// 上级未答复 — 三.3: what the reporter was told, with the reference above and whom to ask.
///
/// @param toldAt none: now
record SuperiorSilenceBody(
        @ItemNo int itemNo,
        @Words String told,
        @NotNull(message = "应填写告知方式") ContactMethod method,
        Optional<Instant> toldAt) {}
