package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.doudi.reporting.application.Briefs.Entry;

/// 移交记录中的一行.
record BriefEntryJson(
        UUID briefId,
        Term kind,
        LocalDate firstDay,
        LocalDate lastDay,
        int cases,
        String fileHash,
        Instant transferredAt,
        Optional<Instant> receivedAt,
        Optional<Instant> fedBackAt) {
    static BriefEntryJson of(Entry entry) {
        return new BriefEntryJson(
                entry.id(),
                Term.of(entry.kind()),
                entry.firstDay(),
                entry.lastDay(),
                entry.cases(),
                entry.fileHash(),
                entry.transferredAt(),
                entry.receivedAt(),
                entry.fedBackAt());
    }
}
