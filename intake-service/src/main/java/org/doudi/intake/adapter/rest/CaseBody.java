package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.doudi.intake.application.input.GivenReference;

/// 办件: a reflection, and, at the window, what the clerk says when accepting it.
///
/// @param externalRef the sender's own number for it
record CaseBody(
        @NotNull(message = "应填写反映内容") @Valid ReflectionBody reflection,
        Optional<@GivenReference String> externalRef,
        Optional<@Valid AcceptanceBody> acceptance) {}
