package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.BriefKind;

/// 已移交的简要情况 — 六(二), the last one first.
public interface Briefs {
    Uni<Page<Entry>> list(String centre, Page.Request page);

    /// Whether the centre has handed it over.
    Uni<Boolean> has(String centre, UUID id);

    /// 一份简要情况.
    record Entry(
            UUID id,
            BriefKind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            int cases,
            String fileHash,
            Instant transferredAt,
            Optional<Instant> receivedAt,
            Optional<Instant> fedBackAt) {}
}
