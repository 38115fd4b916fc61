package org.doudi.reporting.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.BriefEvent;
import org.doudi.events.BriefEvent.DisciplineBriefReceived;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.events.BriefEvent.DisciplineFeedbackReceived;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// The tables `discipline_brief` and `briefed_case`.
@ApplicationScoped
public class BriefRows implements IndexRows {
    private static final String TRANSFERRED = """
            INSERT INTO discipline_brief (id, centre, kind, first_day, last_day, cases, file_hash, transferred_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING""";
    private static final String CASE =
            "INSERT INTO briefed_case (case_id, brief_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    private static final String RECEIVED = "UPDATE discipline_brief SET received_at = $2 WHERE id = $1";
    private static final String FED = "UPDATE discipline_brief SET fed_back_at = $2 WHERE id = $1";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof BriefEvent brief ? rows(brief, event.metadata()) : List.of();
    }

    private static List<IndexWrite> rows(BriefEvent event, EventMetadata metadata) {
        UUID id = metadata.stream().value();
        OffsetDateTime at = metadata.occurredAt().atOffset(ZoneOffset.UTC);
        return switch (event) {
            case DisciplineBriefTransferred it ->
                Stream.concat(
                                Stream.of(new IndexWrite(TRANSFERRED, transferred(it, metadata, at))),
                                it.contents().cases().stream()
                                        .map(each -> new IndexWrite(
                                                CASE, Tuple.of(each.caseId().value(), id))))
                        .toList();
            case DisciplineBriefReceived _ -> List.of(new IndexWrite(RECEIVED, Tuple.of(id, at)));
            case DisciplineFeedbackReceived _ -> List.of(new IndexWrite(FED, Tuple.of(id, at)));
        };
    }

    private static Tuple transferred(DisciplineBriefTransferred event, EventMetadata metadata, OffsetDateTime at) {
        return Tuple.tuple()
                .addUUID(metadata.stream().value())
                .addString(metadata.centre())
                .addString(event.kind().name())
                .addLocalDate(event.firstDay())
                .addLocalDate(event.lastDay())
                .addInteger(event.contents().cases().size())
                .addString(event.fileHash())
                .addOffsetDateTime(at);
    }
}
