package org.doudi.intake.adapter.rest;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.ExclusionReason;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// 不予受理 — 二(四). Its words stay sealed until they are opened for a purpose.
record RefusalView(
        ExclusionReason reason,
        Optional<SealedText> text,
        SealedText properChannel,
        Optional<SealedText> handedOverTo,
        Optional<Instant> handedOverAt,
        Instant toldAt,
        ContactMethod toldHow,
        StaffId decidedBy,
        Optional<StaffId> confirmedBy) {
    static RefusalView of(CaseNotAccepted refused) {
        return new RefusalView(
                refused.reasonCode(),
                refused.reasonText(),
                refused.properChannel(),
                refused.handedOverTo(),
                refused.handedOverAt(),
                refused.toldAt(),
                refused.toldHow(),
                refused.decidedBy(),
                refused.confirmedBy());
    }
}
