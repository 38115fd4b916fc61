package org.doudi.deadline.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.doudi.deadline.application.StationedUnits;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// `stationed_unit`: 部门 and 企业; the Centre, the Bureau and whoever is above have no window in the hall.
@ApplicationScoped
public class UnitTable implements StationedUnits, IndexRows {
    private static final String ENTER = "INSERT INTO stationed_unit (centre, unit, valid_from)"
            + " SELECT $1, $2, $3 WHERE $4 IN ('DEPARTMENT', 'ENTERPRISE') ON CONFLICT DO NOTHING";
    private static final String STATIONED =
            "SELECT DISTINCT unit FROM stationed_unit WHERE centre = $1 AND valid_from <= $2 ORDER BY unit";

    private final Pool pool;

    UnitTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<OrgCode>> of(String centre, Instant at) {
        return pool.preparedQuery(STATIONED)
                .execute(Tuple.of(centre, at.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new OrgCode(row.getString(0)))
                        .toList());
    }

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof DepartmentRegistered registered
                ? List.of(new IndexWrite(
                        ENTER,
                        Tuple.of(
                                event.metadata().centre(),
                                registered.orgCode().value(),
                                registered.from().atOffset(ZoneOffset.UTC),
                                registered.kind())))
                : List.of();
    }
}
