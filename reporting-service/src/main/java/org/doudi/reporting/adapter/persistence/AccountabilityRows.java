package org.doudi.reporting.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AccountabilityEvent.AccountabilityClosed;
import org.doudi.events.AccountabilityEvent.AccountabilityDecided;
import org.doudi.events.AccountabilityEvent.AccountabilityProposed;
import org.doudi.events.ConductCode;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// The table `accountability`.
@ApplicationScoped
public class AccountabilityRows implements IndexRows {
    private static final String PROPOSED = """
            INSERT INTO accountability (id, case_id, unit, conduct, stage, proposed_at)
            VALUES ($1, $2, $3, $4, 'PROPOSED', $5) ON CONFLICT (id) DO NOTHING""";
    private static final String DECIDED =
            "UPDATE accountability SET stage = 'DECIDED', outcome = $2, decided_at = $3 WHERE id = $1";
    private static final String CLOSED =
            "UPDATE accountability SET stage = 'CLOSED', result = $2, closed_at = $3 WHERE id = $1";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof AccountabilityEvent accountability
                ? List.of(row(
                        accountability,
                        event.metadata().stream().value(),
                        event.metadata().occurredAt().atOffset(ZoneOffset.UTC)))
                : List.of();
    }

    private static IndexWrite row(AccountabilityEvent event, UUID caseId, OffsetDateTime at) {
        return switch (event) {
            case AccountabilityProposed it ->
                new IndexWrite(
                        PROPOSED,
                        Tuple.of(
                                it.accountabilityId(),
                                caseId,
                                it.unit().value(),
                                it.conductCodes().stream()
                                        .map(ConductCode::name)
                                        .toArray(String[]::new),
                                at));
            case AccountabilityDecided it ->
                new IndexWrite(
                        DECIDED, Tuple.of(it.accountabilityId(), it.outcome().name(), at));
            case AccountabilityClosed it ->
                new IndexWrite(
                        CLOSED, Tuple.of(it.accountabilityId(), it.result().name(), at));
        };
    }
}
