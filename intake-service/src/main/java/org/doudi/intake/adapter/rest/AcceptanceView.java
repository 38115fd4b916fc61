package org.doudi.intake.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.ReReflection;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.SignatureKind;
import org.doudi.events.StaffId;

/// 受理 — 三.1.
///
/// @param reopenOf 再次反映、重复反映 — A-23
record AcceptanceView(
        StaffId acceptedBy,
        Instant acceptedAt,
        List<ScopeCode> scopeCodes,
        List<CauseCode> causeCodes,
        Optional<SealedText> windowOpinion,
        SignatureKind signature,
        Optional<ReReflection> reopenOf) {
    static AcceptanceView of(CaseRegistered registered) {
        return new AcceptanceView(
                registered.acceptedBy(),
                registered.acceptedAt(),
                registered.scopeCodes(),
                registered.causeCodes(),
                registered.windowOpinion(),
                registered.signature().kind(),
                registered.reopenOf());
    }
}
