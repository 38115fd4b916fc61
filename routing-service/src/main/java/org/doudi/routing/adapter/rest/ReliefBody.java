package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.doudi.events.CoordinatorKind;

/// 协调专员卸任 — 五(二): of which kind, and the first day without.
record ReliefBody(
        @NotNull(message = "应填写协调专员类别：首席代表、负责人或窗口人员") CoordinatorKind kind,
        @NotNull(message = "应填写起始日期，如 2026-03-01") LocalDate from) {}
