package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AccountabilityResult;
import org.doudi.events.StaffId;
import org.doudi.reporting.application.HoldingToAccount.Matter;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Close;
import org.doudi.store.rest.input.GivenWords;

/// 问责办结 — 四(四).
///
/// @param account what was done
record ClosingBody(@NotNull(message = "应填写结果") AccountabilityResult result, Optional<@GivenWords String> account) {
    Close command(UUID id, Matter matter, StaffId by) {
        return new Close(id, result, matter.seal().words(account), matter.of(), by);
    }
}
