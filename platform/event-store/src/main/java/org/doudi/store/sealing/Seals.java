package org.doudi.store.sealing;

import io.smallrye.mutiny.Uni;
import org.doudi.decide.Refusal;
import org.doudi.events.CaseSeal;
import org.doudi.events.StreamId;

/// 密封: what can name people is closed to the reporter's key where it is typed, before a command is made.
public class Seals {
    private final SubjectKeys keys;

    public Seals(SubjectKeys keys) {
        this.keys = keys;
    }

    /// The seal of a case that is known here.
    public Uni<CaseSeal> of(StreamId caseId) {
        return keys.of(caseId)
                .map(found -> found.map(subject -> subject.in(caseId))
                        .orElseThrow(() -> Refusal.unknown("case.unknown", "三.1", "没有这个办件")));
    }
}
