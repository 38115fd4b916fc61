package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.SignatureKind;
import org.doudi.intake.application.input.GivenReference;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Moment.Tense;

/// 反映人签字 — 附 受理单. Signed now, where no time is given.
record SignatureBody(
        @NotNull(message = "应填写签字方式：纸质、电子或免签") SignatureKind kind,
        Optional<@GivenReference String> ref,
        Optional<@Moment(Tense.PAST) Instant> signedAt) {
    Signature signature(Instant now) {
        return new Signature(kind, ref, signedAt.orElse(now));
    }
}
