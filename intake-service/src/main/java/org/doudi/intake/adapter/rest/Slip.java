package org.doudi.intake.adapter.rest;

import java.util.Map;
import java.util.Optional;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.PersonalField;
import org.doudi.events.SignatureKind;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.papers.form.AcceptanceSlip;

/// 受理单, before what is sealed has been opened.
record Slip(CaseRegistered registered, Optional<String> receipt) {
    private static final String ANONYMOUS = "（匿名）";

    static Slip of(Accepted accepted, SlipBody body) {
        CaseRegistered registered = accepted.file().registered();
        return new Slip(registered, body.receiptOf(registered.caseNo().value()));
    }

    AcceptanceSlip filledIn(Map<PersonalField, String> opened) {
        boolean byHand = registered.signature().kind() == SignatureKind.WET;
        return new AcceptanceSlip(
                registered.caseNo().value(),
                opened.getOrDefault(PersonalField.REPORTER_NAME, ANONYMOUS),
                opened.getOrDefault(PersonalField.REPORTER_PHONE, ""),
                registered.acceptedBy().value(),
                registered.acceptedAt(),
                new AcceptanceSlip.Content(
                        opened.getOrDefault(PersonalField.PROBLEM, ""),
                        opened.getOrDefault(PersonalField.DEMAND, ""),
                        Optional.ofNullable(opened.get(PersonalField.SUGGESTION))),
                Optional.ofNullable(opened.get(PersonalField.WINDOW_OPINION)),
                // What is signed with a pen is signed on this paper.
                byHand
                        ? Optional.empty()
                        : Optional.of(registered.signature().kind().chinese()),
                byHand ? Optional.empty() : Optional.of(registered.signature().signedAt()),
                receipt);
    }
}
