package org.doudi.store.sealing;

import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CaseSeal;
import org.doudi.events.DomainEvent;
import org.doudi.events.StreamId;
import org.doudi.events.SubjectKey;

/// 当事人: whom a stream's free text is sealed to.
public record Subject(UUID id, SubjectKey key) {
    /// Whom an event names as the subject of its stream.
    public static Optional<Subject> of(DomainEvent event) {
        return SubjectKeyRows.registration(event).map(form -> new Subject(form.subject(), form.reporterKey()));
    }

    public CaseSeal in(StreamId caseId) {
        return new CaseSeal(id, key, caseId);
    }
}
