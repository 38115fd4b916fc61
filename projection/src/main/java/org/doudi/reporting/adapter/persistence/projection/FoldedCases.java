package org.doudi.reporting.adapter.persistence.projection;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.fold.CaseFold;
import org.doudi.reporting.domain.view.CaseView;

/// Cases as the events so far leave them, beside what the tables have of them; the least recently touched first.
final class FoldedCases {
    private static final Folded UNKNOWN = new Folded(Optional.empty(), Facts.DERIVATION, Optional.empty());

    private final SequencedMap<StreamId, Folded> cases = new LinkedHashMap<>(16, 0.75f, true);

    /// What the tables have.
    void know(Map<StreamId, CaseTables.Stored> stored) {
        stored.forEach((id, row) ->
                cases.put(id, new Folded(Optional.of(row.view()), row.derived(), Optional.of(row.view()))));
    }

    boolean knows(StreamId id) {
        return cases.containsKey(id);
    }

    void fold(Recorded<DomainEvent> event) {
        StreamId id = event.metadata().stream();
        Folded before = cases.getOrDefault(id, UNKNOWN);
        CaseFold.fold(before.now(), event)
                .ifPresent(view -> cases.put(id, new Folded(before.stored(), before.derived(), Optional.of(view))));
    }

    int size() {
        return cases.size();
    }

    /// What the tables have yet to be told.
    List<CaseChange> changes() {
        return cases.values().stream()
                .flatMap(folded -> folded.change().stream())
                .toList();
    }

    /// The tables have been told.
    void stored() {
        cases.replaceAll((_, folded) -> new Folded(folded.now(), Facts.DERIVATION, folded.now()));
    }

    /// Lets these many go: what the tables have yet to be told of them.
    List<CaseChange> letGo(int count) {
        List<CaseChange> changes = new ArrayList<>();
        Iterator<Folded> oldest = cases.values().iterator();
        for (int i = 0; i < count && oldest.hasNext(); i++) {
            oldest.next().change().ifPresent(changes::add);
            oldest.remove();
        }
        return changes;
    }

    /// @param derived by which derivation the facts in the tables were made
    private record Folded(Optional<CaseView> stored, int derived, Optional<CaseView> now) {
        Optional<CaseChange> change() {
            return now.map(view -> new CaseChange(stored, derived, view)).filter(CaseChange::changes);
        }
    }
}
