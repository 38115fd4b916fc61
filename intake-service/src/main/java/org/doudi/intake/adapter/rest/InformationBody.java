package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.events.ContactMethod;
import org.doudi.events.InformPurpose;
import org.doudi.store.rest.input.Words;

/// 告知当事人 — 三.3–三.5, 五(一).
record InformationBody(
        @NotNull(message = "应填写告知事由") InformPurpose purpose,
        @Words String text,
        @NotNull(message = "应填写告知方式") ContactMethod method) {}
