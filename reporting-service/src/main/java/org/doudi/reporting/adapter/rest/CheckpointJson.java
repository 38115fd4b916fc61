package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.audit.Checkpoint;
import org.doudi.reporting.application.audit.KeptCheckpoints.Kept;
import org.doudi.reporting.domain.audit.CheckpointKind;

/// 存证检查点.
///
/// @param root Base64
/// @param day  the day in Shanghai that it closes
/// @param note the signed text, to be kept as it is
record CheckpointJson(
        long no, Term kind, long size, String root, Instant madeAt, Optional<LocalDate> day, String note) {
    static CheckpointJson of(Kept kept) {
        Checkpoint checkpoint = kept.checkpoint();
        return new CheckpointJson(
                kept.no(),
                Term.of(CheckpointKind.of(checkpoint)),
                checkpoint.size(),
                checkpoint.root().base64(),
                checkpoint.madeAt(),
                checkpoint.day(),
                kept.note().toString());
    }
}
