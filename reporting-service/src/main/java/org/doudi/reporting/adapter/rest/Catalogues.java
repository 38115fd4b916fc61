package org.doudi.reporting.adapter.rest;

import org.doudi.papers.form.ArchiveCatalogue;
import org.doudi.reporting.application.ViewingArchives.Filed;

/// 归档目录 as it is printed.
final class Catalogues {
    private Catalogues() {}

    static ArchiveCatalogue of(Filed filed) {
        ManifestJson told = ManifestJson.of(filed);
        return new ArchiveCatalogue(
                told.archiveNo(),
                told.number().orElse(""),
                told.from().name(),
                told.archivedAt(),
                told.retentionUntil(),
                told.packageHash(),
                told.events().stream()
                        .map(each -> new ArchiveCatalogue.Entry(each.happenedAt(), each.title(), each.actor()))
                        .toList(),
                told.attachments().stream()
                        .map(each -> new ArchiveCatalogue.Enclosure(
                                each.attachmentNo(), each.kind().name(), each.mediaType(), each.size(), each.hash()))
                        .toList());
    }
}
