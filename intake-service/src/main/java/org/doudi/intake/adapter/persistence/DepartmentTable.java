package org.doudi.intake.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.intake.application.Departments;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// `department`: which departments routing has registered.
@ApplicationScoped
public class DepartmentTable implements Departments, IndexRows {
    private static final String ENTER = """
            insert into department (centre, org_code, valid_from) values ($1, $2, $3) on conflict do nothing""";
    private static final String REGISTERED =
            "select distinct org_code from department where centre = $1 and valid_from <= $2";

    private final Pool pool;

    DepartmentTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Set<OrgCode>> of(String centre, Instant at) {
        return pool.preparedQuery(REGISTERED)
                .execute(Tuple.of(centre, at.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new OrgCode(row.getString(0)))
                        .collect(Collectors.toSet()));
    }

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof DepartmentRegistered registered
                ? List.of(new IndexWrite(
                        ENTER,
                        Tuple.of(
                                event.metadata().centre(),
                                registered.orgCode().value(),
                                registered.from().atOffset(ZoneOffset.UTC))))
                : List.of();
    }
}
