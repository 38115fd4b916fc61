package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.StreamId;
import org.doudi.store.sealing.Subject;
import org.doudi.store.sealing.SubjectKeys;

/// 密封: what can name people is closed to the reporter's key before a command is made.
@ApplicationScoped
public class Seals {
    private final Vault vault;
    private final SubjectKeys keys;

    Seals(Vault vault, SubjectKeys keys) {
        this.vault = vault;
        this.keys = keys;
    }

    Uni<Registration> seal(ReportForm form) {
        return vault.subjectOf(form.reporterPhone()).map(subject -> sealed(form, subject));
    }

    /// Text about a case that is known already.
    Uni<SealedText> seal(StreamId caseId, String text) {
        return keys.of(caseId)
                .map(found -> found.map(subject -> sealed(text, subject))
                        .orElseThrow(() -> Refusal.unknown("case.unknown", "三.1", "没有这个办件")));
    }

    Uni<Optional<SealedText>> seal(StreamId caseId, Optional<String> text) {
        return text.map(words -> seal(caseId, words).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Registration sealed(ReportForm form, Subject subject) {
        return new Registration(
                subject.id(),
                subject.key(),
                form.reporterType(),
                sealed(form.reporterName(), subject),
                sealed(form.reporterPhone().digits(), subject),
                form.organisation(),
                sealed(form.problem(), subject),
                sealed(form.demand(), subject),
                form.suggestion().map(text -> sealed(text, subject)),
                form.matter(),
                form.involvedUnits(),
                form.visitCount());
    }

    private static SealedText sealed(String text, Subject subject) {
        return Sealing.seal(subject.key(), subject.id(), text);
    }
}
