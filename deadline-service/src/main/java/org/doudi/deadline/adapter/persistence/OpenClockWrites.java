package org.doudi.deadline.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doudi.deadline.adapter.persistence.OpenClockRow.Changed;
import org.doudi.deadline.adapter.persistence.OpenClockRow.Ended;
import org.doudi.deadline.adapter.persistence.OpenClockRow.Limit;
import org.doudi.deadline.adapter.persistence.OpenClockRow.Watched;
import org.doudi.store.log.IndexWrite;

/// The rows of `open_clock` as statements: one for all clocks that begin, and one for all that end.
final class OpenClockWrites {
    private static final String WATCH = "INSERT INTO open_clock"
            + " (clock_id, stream, due_at, counted_until, provisional, calendar_revision, shard, positions,"
            + " witnesses)"
            + " SELECT clock_id, stream, due_at, counted_until, provisional, calendar_revision, shard,"
            + " nullif(positions, '{}')::bigint[], witnesses"
            + " FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::boolean[], $6::int[],"
            + " $7::int[], $8::text[], $9::text[])"
            + " AS its(clock_id, stream, due_at, counted_until, provisional, calendar_revision, shard, positions,"
            + " witnesses)"
            + " ON CONFLICT (clock_id) DO UPDATE SET due_at = excluded.due_at, provisional = excluded.provisional,"
            + " counted_until = excluded.counted_until, calendar_revision = excluded.calendar_revision,"
            + " shard = excluded.shard, positions = excluded.positions";
    private static final String CHANGE = "UPDATE open_clock SET due_at = coalesce($2::timestamptz, due_at),"
            + " positions = CASE WHEN positions IS NOT NULL THEN positions || $3::bigint[] END,"
            + " counted_until = coalesce($4::timestamptz, greatest($2::timestamptz, counted_until)),"
            + " provisional = coalesce($5::boolean, provisional),"
            + " calendar_revision = coalesce($6::int, calendar_revision) WHERE clock_id = $1";
    private static final String END = "DELETE FROM open_clock WHERE clock_id = ANY ($1::uuid[])";

    private OpenClockWrites() {}

    static List<IndexWrite> of(Map<UUID, OpenClockRow> rows) {
        Map<UUID, Watched> watched = new LinkedHashMap<>();
        List<UUID> ended = new ArrayList<>();
        List<IndexWrite> writes = new ArrayList<>();
        rows.forEach((clockId, row) -> {
            switch (row) {
                case Watched begun -> watched.put(clockId, begun);
                case Changed changed -> writes.add(new IndexWrite(CHANGE, columns(clockId, changed)));
                case Ended _ -> ended.add(clockId);
            }
        });
        if (!watched.isEmpty()) {
            writes.add(new IndexWrite(WATCH, columns(watched)));
        }
        if (!ended.isEmpty()) {
            writes.add(new IndexWrite(END, Tuple.of(ended.toArray(UUID[]::new))));
        }
        return writes;
    }

    private static Tuple columns(UUID clockId, Changed changed) {
        return Tuple.of(
                clockId,
                changed.limit().map(limit -> utc(limit.dueAt())).orElse(null),
                changed.positions().toArray(Long[]::new),
                changed.limit().flatMap(Limit::until).map(OpenClockWrites::utc).orElse(null),
                changed.limit().flatMap(Limit::provisional).orElse(null),
                changed.limit().flatMap(Limit::revision).orElse(null));
    }

    private static Tuple columns(Map<UUID, Watched> watched) {
        List<Watched> rows = List.copyOf(watched.values());
        return Tuple.from(List.of(
                watched.keySet().toArray(UUID[]::new),
                rows.stream().map(Watched::stream).toArray(UUID[]::new),
                rows.stream().map(row -> utc(row.limit().dueAt())).toArray(OffsetDateTime[]::new),
                rows.stream()
                        .map(row ->
                                row.limit().until().map(OpenClockWrites::utc).orElse(null))
                        .toArray(OffsetDateTime[]::new),
                rows.stream()
                        .map(row -> row.limit().provisional().orElse(false))
                        .toArray(Boolean[]::new),
                rows.stream().map(row -> row.limit().revision().orElse(0)).toArray(Integer[]::new),
                rows.stream().map(Watched::shard).toArray(Integer[]::new),
                rows.stream().map(row -> literal(row.positions())).toArray(String[]::new),
                rows.stream().map(row -> row.witnesses().name()).toArray(String[]::new)));
    }

    /// An array within an array: as text, since their lengths differ.
    private static String literal(List<Long> positions) {
        return positions.toString().replace('[', '{').replace(']', '}').replace(" ", "");
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
