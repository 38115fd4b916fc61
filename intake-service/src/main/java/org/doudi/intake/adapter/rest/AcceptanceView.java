package org.doudi.intake.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.SignatureKind;
import org.doudi.events.StaffId;

/// 受理 — 三.1.
record AcceptanceView(
        StaffId acceptedBy,
        Instant acceptedAt,
        List<ScopeCode> scopeCodes,
        List<CauseCode> causeCodes,
        Optional<SealedText> windowOpinion,
        SignatureKind signature) {
    static AcceptanceView of(CaseRegistered registered) {
        return new AcceptanceView(
                registered.acceptedBy(),
                registered.acceptedAt(),
                registered.scopeCodes(),
                registered.causeCodes(),
                registered.windowOpinion(),
                registered.signature().kind());
    }
}
