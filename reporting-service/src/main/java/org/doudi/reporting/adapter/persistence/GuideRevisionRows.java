package org.doudi.reporting.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.KnowledgeEvent.GuideRevisionDecided;
import org.doudi.events.KnowledgeEvent.GuideRevisionProposed;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// The table `guide_revision`.
@ApplicationScoped
public class GuideRevisionRows implements IndexRows {
    private static final String PROPOSED = """
            INSERT INTO guide_revision (id, centre, matter, matter_name, words, case_ids, proposed_by, proposed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING""";
    private static final String DECIDED = """
            UPDATE guide_revision SET verdict = $2, effective_from = $3, doc_no = $4, decided_by = $5, decided_at = $6
            WHERE id = $1""";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        EventMetadata metadata = event.metadata();
        return switch (event.event()) {
            case GuideRevisionProposed it -> List.of(new IndexWrite(PROPOSED, proposed(it, metadata)));
            case GuideRevisionDecided it -> List.of(new IndexWrite(DECIDED, decided(it, metadata)));
            default -> List.of();
        };
    }

    private static Tuple proposed(GuideRevisionProposed event, EventMetadata metadata) {
        return Tuple.tuple()
                .addUUID(metadata.stream().value())
                .addString(metadata.centre())
                .addString(event.matter().code())
                .addString(event.matter().name())
                .addString(event.text())
                .addArrayOfUUID(
                        event.fromCaseIds().stream().map(StreamId::value).toArray(UUID[]::new))
                .addString(event.by().value())
                .addOffsetDateTime(at(metadata));
    }

    private static Tuple decided(GuideRevisionDecided event, EventMetadata metadata) {
        return Tuple.tuple()
                .addUUID(metadata.stream().value())
                .addString(event.verdict().name())
                .addLocalDate(event.effectiveFrom().orElse(null))
                .addString(event.docNo().orElse(null))
                .addString(event.by().value())
                .addOffsetDateTime(at(metadata));
    }

    private static OffsetDateTime at(EventMetadata metadata) {
        return metadata.occurredAt().atOffset(ZoneOffset.UTC);
    }
}
