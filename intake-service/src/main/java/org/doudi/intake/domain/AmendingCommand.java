package org.doudi.intake.domain;

import org.doudi.events.SealedText;

/// 登记更正 — 三.1.
public sealed interface AmendingCommand extends IntakeCommand {
    /// By the duty chief, with a reason.
    record AmendCase(Staff by, Amendment amendment, SealedText reason) implements AmendingCommand {}
}
