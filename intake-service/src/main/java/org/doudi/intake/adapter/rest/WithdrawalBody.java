package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.Words;

/// 撤回 — §7: in any form, by telephone too. The statement is sealed before it is recorded.
record WithdrawalBody(
        @Words String statement,
        @NotNull(message = "应填写撤回方式") ContactMethod how,
        Optional<@GivenWords(max = 200) String> signatureRef) {}
