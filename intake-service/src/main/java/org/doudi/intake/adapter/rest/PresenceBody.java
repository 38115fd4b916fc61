package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.events.DutyKind;

/// 到岗、离岗 — 五(一): who it is follows from the token.
record PresenceBody(@NotNull(message = "应填写坐班、值班或带班") DutyKind kind) {}
