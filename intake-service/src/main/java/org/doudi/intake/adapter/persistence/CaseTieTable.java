package org.doudi.intake.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.intake.application.CaseTies;
import org.doudi.intake.domain.Tie;

/// `case_tie`.
@ApplicationScoped
public class CaseTieTable implements CaseTies {
    private static final String FIND = "select stream, tie from case_tie where stream = any($1) and unit in ('', $2)";

    private final Pool pool;

    CaseTieTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<StreamId, Set<Tie>>> of(List<StreamId> cases, OrgCode unit) {
        UUID[] streams = cases.stream().map(StreamId::value).toArray(UUID[]::new);
        return pool.preparedQuery(FIND).execute(Tuple.of(streams, unit.value())).map(rows -> {
            Map<StreamId, Set<Tie>> found = new HashMap<>();
            for (Row row : rows) {
                found.computeIfAbsent(new StreamId(row.getUUID("stream")), _ -> EnumSet.noneOf(Tie.class))
                        .add(Tie.valueOf(row.getString("tie")));
            }
            return found;
        });
    }
}
