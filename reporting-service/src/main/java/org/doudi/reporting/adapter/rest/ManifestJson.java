package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Dossier.Paper;
import org.doudi.reporting.application.ViewingArchives.Filed;
import org.doudi.reporting.domain.log.Title;
import org.doudi.reporting.domain.view.Filing.Archive;

/// 归档目录 — 三.7: what the package holds, each piece by its hash. Nothing sealed is in it.
///
/// @param from        how the case had ended
/// @param archivedBy  none where the system filed it
/// @param intact      whether the log still holds exactly what was filed
/// @param seen        how far the producers' logs had been read
record ManifestJson(
        StreamId caseId,
        Optional<String> number,
        String archiveNo,
        Term from,
        Instant archivedAt,
        Optional<StaffId> archivedBy,
        LocalDate retentionUntil,
        String packageHash,
        boolean intact,
        List<SeenPosition> seen,
        List<PieceJson> events,
        List<EnclosureJson> attachments) {
    static ManifestJson of(Filed filed) {
        Archive archive = filed.archive();
        return new ManifestJson(
                filed.view().id(),
                filed.view().onSite().number(),
                archive.archiveNo(),
                Term.of(filed.view().stage()),
                archive.at(),
                archive.by(),
                archive.retentionUntil(),
                archive.packageHash(),
                filed.isIntact(),
                archive.seen(),
                filed.dossier().papers().stream().map(PieceJson::of).toList(),
                filed.dossier().attachments().stream().map(EnclosureJson::of).toList());
    }

    /// 事件.
    record PieceJson(
            UUID eventId,
            String type,
            String title,
            String actor,
            Instant happenedAt,
            Instant recordedAt,
            String producer,
            int shard,
            long position,
            String hash) {
        static PieceJson of(Paper paper) {
            var metadata = paper.metadata();
            return new PieceJson(
                    metadata.id(),
                    metadata.type(),
                    Title.of(paper.recorded().event()),
                    metadata.actor(),
                    metadata.occurredAt(),
                    metadata.recordedAt(),
                    metadata.source(),
                    metadata.shard(),
                    metadata.position(),
                    paper.hex());
        }
    }

    /// 附件; its name is sealed.
    record EnclosureJson(int attachmentNo, Term kind, String mediaType, int size, String hash) {
        static EnclosureJson of(AttachmentAdded added) {
            return new EnclosureJson(
                    added.attachmentNo(), Term.of(added.kind()), added.mediaType(), added.size(), added.hash());
        }
    }
}
