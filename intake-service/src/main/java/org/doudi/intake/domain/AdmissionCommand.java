package org.doudi.intake.domain;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.SealedText;

/// 受理与不予受理 — 三.1, 二(四).
public sealed interface AdmissionCommand extends IntakeCommand {
    Staff by();

    Numbering numbering();

    Instant now();

    /// 窗口受理: the reporter stands at the window.
    ///
    /// @param sourceRef a number that the reporter brings along
    record RegisterCase(
            Staff by,
            Registration registration,
            Optional<String> sourceRef,
            Acceptance acceptance,
            Numbering numbering,
            Instant now)
            implements AdmissionCommand {}

    /// 受理收到的反映.
    record AcceptReflection(Staff by, Acceptance acceptance, Numbering numbering, Instant now)
            implements AdmissionCommand {}

    /// 撤销不予受理: what was refused is taken up after all, with a reason.
    record ReverseRefusal(Staff by, SealedText reason, Acceptance acceptance, Numbering numbering, Instant now)
            implements AdmissionCommand {}

    /// 收到的反映不予受理.
    record RefuseReflection(Staff by, NonAcceptance refusal, Numbering numbering, Instant now)
            implements AdmissionCommand {}

    /// 窗口反映不予受理: received and refused at once.
    record RefuseWalkIn(Staff by, Registration registration, NonAcceptance refusal, Numbering numbering, Instant now)
            implements AdmissionCommand {}
}
