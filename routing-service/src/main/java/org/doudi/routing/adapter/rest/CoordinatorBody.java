package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.doudi.events.CoordinatorKind;
import org.doudi.store.rest.input.Account;

/// 指定协调专员 — 五(二): who, as what, from which day on.
record CoordinatorBody(
        @NotNull(message = "应填写协调专员类别：首席代表、负责人或窗口人员") CoordinatorKind kind,
        @Account String person,
        @NotNull(message = "应填写起始日期，如 2026-03-01") LocalDate from) {}
