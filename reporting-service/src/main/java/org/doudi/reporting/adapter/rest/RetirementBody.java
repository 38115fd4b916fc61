package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.events.RetirementCause;

/// 停用知识库条目 — 五(四).
record RetirementBody(@NotNull(message = "应填写停用原因") RetirementCause cause) {}
