package org.doudi.evaluation.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.RatingCodeIssued;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// The rows that a code and the matter of its case are looked up in.
@ApplicationScoped
public class RatingIndexRows implements IndexRows {
    private static final String CODE = "insert into rating_code (hash, stream) values ($1, $2) on conflict do nothing";
    private static final String MATTER =
            "insert into case_matter (stream, name) values ($1, $2) on conflict do nothing";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        UUID stream = event.metadata().stream().value();
        return switch (event.event()) {
            case RatingCodeIssued issued -> List.of(new IndexWrite(CODE, Tuple.of(issued.codeHash(), stream)));
            case CaseRegistered registered ->
                registered.registration().matter().map(Matter::name).stream()
                        .map(name -> new IndexWrite(MATTER, Tuple.of(stream, name)))
                        .toList();
            default -> List.of();
        };
    }
}
