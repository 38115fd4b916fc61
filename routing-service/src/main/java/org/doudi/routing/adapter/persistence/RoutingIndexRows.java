package org.doudi.routing.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// The rows that orders and departments are looked up in.
@ApplicationScoped
public class RoutingIndexRows implements IndexRows {
    private static final String ORDER =
            "insert into transfer_index (transfer_id, stream, unit) values ($1, $2, $3) on conflict do nothing";
    private static final String DEPARTMENT = """
            insert into department (centre, org_code, name, kind, valid_from) values ($1, $2, $3, $4, $5)
            on conflict do nothing""";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        if (event.event() instanceof TransferIssued issued) {
            return List.of(order(issued, event.metadata()));
        }
        if (event.event() instanceof DepartmentRegistered registered) {
            return List.of(department(registered, event.metadata()));
        }
        return List.of();
    }

    private static IndexWrite order(TransferIssued issued, EventMetadata metadata) {
        return new IndexWrite(
                ORDER,
                Tuple.of(
                        issued.transferId(),
                        metadata.stream().value(),
                        issued.toUnit().value()));
    }

    private static IndexWrite department(DepartmentRegistered registered, EventMetadata metadata) {
        return new IndexWrite(
                DEPARTMENT,
                Tuple.of(
                        metadata.centre(),
                        registered.orgCode().value(),
                        registered.name(),
                        registered.kind(),
                        registered.from().atOffset(ZoneOffset.UTC)));
    }
}
