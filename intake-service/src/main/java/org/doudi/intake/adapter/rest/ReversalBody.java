package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.doudi.store.rest.input.Words;

/// 撤销不予受理 — 二(四): why, and how it is accepted.
record ReversalBody(
        @Words(max = 1_000) String reason,
        @NotNull(message = "应填写受理意见") @Valid AcceptanceBody acceptance) {}
