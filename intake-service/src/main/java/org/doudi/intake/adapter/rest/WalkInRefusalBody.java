package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/// 窗口反映不予受理 — 二(四).
record WalkInRefusalBody(
        @NotNull(message = "应填写反映内容") @Valid ReflectionBody reflection,
        @NotNull(message = "应填写不予受理意见") @Valid RefusalBody refusal) {}
