package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.events.ErasureReason;

/// 删除个人信息 — which of the law's cases it is.
record ErasureBody(@NotNull(message = "应填写删除的情形") ErasureReason reason) {}
