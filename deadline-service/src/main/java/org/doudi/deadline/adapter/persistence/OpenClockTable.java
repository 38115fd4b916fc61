package org.doudi.deadline.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.application.OpenClocks;
import org.doudi.deadline.domain.clock.Witnesses;
import org.doudi.events.StreamId;
import org.doudi.store.log.EventRows;
import org.doudi.store.log.LogIdentity;

/// `open_clock`.
@ApplicationScoped
public class OpenClockTable implements OpenClocks {
    /// What stopped a clock may stand among the parked events of its case: it waits for the operator with them.
    private static final String FIRM = " FROM open_clock WHERE NOT provisional"
            + " AND witnesses = $1"
            + " AND NOT EXISTS (SELECT FROM parked_event WHERE parked_event.stream = open_clock.stream)"
            + " AND calendar_revision >= COALESCE((SELECT max(revision) FROM calendar_revision), 0)";

    private static final String LOOK =
            "SELECT clock_timestamp(), (SELECT due_at" + FIRM + " ORDER BY due_at, clock_id LIMIT 1)";

    /// One snapshot for all: the rows, their clocks' events and the streams' versions belong together.
    private static final String DUE = "WITH due AS MATERIALIZED (SELECT clock_id, stream, due_at, shard, positions"
            + FIRM + " AND due_at < $2 AND (due_at, clock_id) > ($3, $4) ORDER BY due_at, clock_id LIMIT $5)"
            + " SELECT e.*, due.clock_id, due.stream, due.due_at,"
            + " (SELECT max(version) FROM event WHERE event.stream = due.stream) FROM due"
            + " LEFT JOIN LATERAL (SELECT " + EventRows.COLUMNS + " FROM event WHERE event.shard = due.shard"
            + " AND event.position = ANY (due.positions) OFFSET 0) e ON true"
            + " ORDER BY due.due_at, due.clock_id, e.position";
    private static final int CLOCK_ID = 17;
    private static final int STREAM = 18;
    private static final int DUE_AT = 19;
    private static final int VERSION = 20;

    private final Pool pool;
    private final LogIdentity identity;

    OpenClockTable(Pool pool, LogIdentity identity) {
        this.pool = pool;
        this.identity = identity;
    }

    @Override
    public Uni<Look> look(Witnesses witnesses) {
        return pool.preparedQuery(LOOK).execute(Tuple.of(witnesses.name())).map(rows -> {
            Row row = rows.iterator().next();
            return new Look(
                    row.getOffsetDateTime(0).toInstant(),
                    Optional.ofNullable(row.getOffsetDateTime(1)).map(OffsetDateTime::toInstant));
        });
    }

    @Override
    public Uni<List<DueClock>> due(Witnesses witnesses, Instant end, Place place, int most) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(
                        witnesses.name(),
                        end.atOffset(ZoneOffset.UTC),
                        place.dueAt().atOffset(ZoneOffset.UTC),
                        place.clockId(),
                        most))
                .map(rows -> {
                    Map<UUID, List<Row>> clocks = new LinkedHashMap<>();
                    rows.forEach(row -> clocks.computeIfAbsent(row.getUUID(CLOCK_ID), _ -> new ArrayList<>())
                            .add(row));
                    return clocks.values().stream().map(this::clock).toList();
                });
    }

    private DueClock clock(List<Row> rows) {
        Row first = rows.getFirst();
        return new DueClock(
                first.getUUID(CLOCK_ID),
                new StreamId(first.getUUID(STREAM)),
                first.getOffsetDateTime(DUE_AT).toInstant(),
                first.getLong(VERSION),
                rows.stream()
                        .filter(row -> row.getUUID(2) != null)
                        .map(row -> EventRows.read(row, identity.source()))
                        .toList());
    }
}
