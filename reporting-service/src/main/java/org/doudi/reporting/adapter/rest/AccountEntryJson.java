package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Accountability.Entry;

/// 问责台账中的一行; a unit is called as it was when it was proposed.
record AccountEntryJson(
        UUID accountabilityId,
        StreamId caseId,
        Optional<String> number,
        Names.Unit unit,
        List<Term> conduct,
        Term stage,
        Optional<Term> outcome,
        Optional<Term> result,
        Instant proposedAt,
        Optional<Instant> decidedAt,
        Optional<Instant> closedAt,
        LedgerJson.Links links) {
    static AccountEntryJson of(Entry entry, Names names) {
        return new AccountEntryJson(
                entry.id(),
                entry.caseId(),
                entry.number(),
                names.at(entry.proposedAt()).of(entry.unit()),
                entry.conduct().stream().<Term>map(Term::of).toList(),
                Term.of(entry.stage()),
                Term.of(entry.outcome()),
                Term.of(entry.result()),
                entry.proposedAt(),
                entry.decidedAt(),
                entry.closedAt(),
                LedgerJson.Links.of(entry.caseId()));
    }
}
