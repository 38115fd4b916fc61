package org.doudi.store.sealing;

import java.util.UUID;
import org.doudi.events.CaseSeal;
import org.doudi.events.StreamId;
import org.doudi.events.SubjectKey;

/// 当事人: whom a stream's free text is sealed to.
public record Subject(UUID id, SubjectKey key) {
    public CaseSeal in(StreamId caseId) {
        return new CaseSeal(id, key, caseId);
    }
}
