package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.ConsultingCommand.Consent;
import org.doudi.intake.domain.Stationed.Named;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 现场交办 — 五(三). How far ahead a promise may lie is the decision's to say.
record AssignmentBody(
        @UnitCode String unit,
        @Words String requirement,
        @NotNull(message = "应填写承诺期限") Instant promisedAt,
        @NotNull(message = "应填写反映人是否同意承诺期限") Boolean reporterAgreed) {
    List<Named> units() {
        return List.of(new Named("unit", new OrgCode(unit)));
    }

    Consent consent() {
        return reporterAgreed ? Consent.GIVEN : Consent.WITHHELD;
    }
}
