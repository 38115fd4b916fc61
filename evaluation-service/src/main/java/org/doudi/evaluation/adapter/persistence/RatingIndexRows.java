package org.doudi.evaluation.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.MergedReporterLetGo;
import org.doudi.events.EvaluationEvent.MergedReporterNoted;
import org.doudi.events.EvaluationEvent.RatingCodeIssued;
import org.doudi.events.EvaluationEvent.RatingImported;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// The rows that codes, numbers and imported ratings are looked up in.
@ApplicationScoped
public class RatingIndexRows implements IndexRows {
    private static final String CODE =
            "insert into rating_code (hash, stream, duplicate) values ($1, $2, $3) on conflict do nothing";
    private static final String MATTER =
            "insert into case_matter (stream, name) values ($1, $2) on conflict do nothing";

    private static final String NUMBER =
            "insert into case_number (case_no, stream) values ($1, $2) on conflict do nothing";
    private static final String IMPORTED =
            "insert into imported_rating (platform_id, stream) values ($1, $2) on conflict do nothing";

    private static final String MERGED = """
            insert into merged_case (duplicate, master) values ($1, $2)
            on conflict (duplicate) do update set master = excluded.master""";
    private static final String LET_GO = "delete from merged_case where duplicate = $1 and master = $2";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        UUID stream = event.metadata().stream().value();
        return switch (event.event()) {
            case RatingCodeIssued issued ->
                List.of(new IndexWrite(
                        CODE,
                        Tuple.of(
                                issued.codeHash(),
                                stream,
                                issued.duplicate().map(StreamId::value).orElse(null))));
            case MergedReporterNoted(StreamId duplicate) ->
                List.of(new IndexWrite(MERGED, Tuple.of(duplicate.value(), stream)));
            case MergedReporterLetGo(StreamId duplicate) ->
                List.of(new IndexWrite(LET_GO, Tuple.of(duplicate.value(), stream)));
            case RatingImported imported -> List.of(new IndexWrite(IMPORTED, Tuple.of(imported.platformId(), stream)));
            case CaseRegistered registered -> registered(registered, stream);
            default -> List.of();
        };
    }

    private static List<IndexWrite> registered(CaseRegistered event, UUID stream) {
        Stream<IndexWrite> matter = event.registration().matter().map(Matter::name).stream()
                .map(name -> new IndexWrite(MATTER, Tuple.of(stream, name)));
        IndexWrite number = new IndexWrite(NUMBER, Tuple.of(event.caseNo().value(), stream));
        return Stream.concat(Stream.of(number), matter).toList();
    }
}
