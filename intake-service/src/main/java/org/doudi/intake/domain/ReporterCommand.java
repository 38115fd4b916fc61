package org.doudi.intake.domain;

import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.InformPurpose;
import org.doudi.events.SealedText;

/// 与当事人有关的事 — 三.3–三.5, 五(一).
public sealed interface ReporterCommand extends IntakeCommand {
    Staff by();

    /// 撤回: what the reporter said, and how.
    record StateWithdrawal(Staff by, SealedText statement, ContactMethod how, Optional<String> signatureRef)
            implements ReporterCommand {}

    /// 告知当事人.
    record InformReporter(Staff by, InformPurpose purpose, SealedText text, ContactMethod method)
            implements ReporterCommand {}
}
