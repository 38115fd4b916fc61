package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.doudi.events.ConsultationRole;

/// 到场 — 三.2, 五(三). Arrived now, where no time is given.
record ArrivalBody(
        @NotNull(message = "应填写身份：值班长、部门窗口人员、首席代表或分管领导") ConsultationRole role,
        @Account String person,
        @UnitCode String unit,
        Optional<Instant> arrivedAt) {}
