package org.doudi.intake.domain;

import org.doudi.events.ContactMethod;
import org.doudi.events.InformPurpose;
import org.doudi.events.SealedText;

/// 与当事人有关的事 — 三.3–三.5, 五(一).
public sealed interface ReporterCommand extends IntakeCommand {
    Staff by();

    /// 告知当事人.
    record InformReporter(Staff by, InformPurpose purpose, SealedText text, ContactMethod method)
            implements ReporterCommand {}
}
