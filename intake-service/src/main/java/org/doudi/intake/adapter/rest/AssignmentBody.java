package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.doudi.intake.application.input.Words;
import org.doudi.intake.domain.ConsultingCommand.Consent;

/// 现场交办 — 五(三).
record AssignmentBody(
        @UnitCode String unit,
        @Words String requirement,
        @NotNull(message = "应填写承诺期限") Instant promisedAt,
        @NotNull(message = "应填写反映人是否同意承诺期限") Boolean reporterAgreed) {
    Consent consent() {
        return reporterAgreed ? Consent.GIVEN : Consent.WITHHELD;
    }
}
