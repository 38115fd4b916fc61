package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AccountabilityOutcome;
import org.doudi.events.StaffId;
import org.doudi.reporting.application.HoldingToAccount.Matter;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Decide;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.Words;

/// 问责决定 — 四(四).
record DecisionBody(
        @NotNull(message = "应填写决定") AccountabilityOutcome outcome,
        @Words String reason,
        Optional<@GivenWords(max = 100) String> docNo) {
    Decide command(UUID id, Matter matter, StaffId by) {
        return new Decide(id, outcome, matter.seal().words(reason), docNo, matter.of(), by);
    }
}
