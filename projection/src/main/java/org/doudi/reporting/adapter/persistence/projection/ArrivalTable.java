package org.doudi.reporting.adapter.persistence.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.log.Concern;

/// The table `event_log`. Alone on its shard, so arrivals are numbered without gaps; what comes again keeps its number.
record ArrivalTable(SqlConnection transaction) {
    private static final String ADD = """
            INSERT INTO event_log (shard, seq, producer, position, id, stream, version, type, occurred_at, recorded_at,
                causation, correlation, actor, centre, policy, channel, case_no, unit, body, hash)
            SELECT $1, last.seq + row_number() OVER (ORDER BY a.ord), a.producer, a.position, a.id, a.stream, a.version,
                a.type, a.occurred_at, a.recorded_at, a.causation, a.correlation, a.actor, a.centre, a.policy,
                a.channel, a.case_no, a.unit, a.body, a.hash
            FROM (SELECT coalesce(max(seq), 0) AS seq FROM event_log WHERE shard = $1) last,
                unnest($2::text[], $3::bigint[], $4::uuid[], $5::uuid[], $6::bigint[], $7::text[], $8::timestamptz[],
                    $9::timestamptz[], $10::uuid[], $11::uuid[], $12::text[], $13::text[], $14::text[], $15::text[],
                    $16::text[], $17::text[], $18::bytea[], $19::bytea[])
                WITH ORDINALITY AS a(producer, position, id, stream, version, type, occurred_at, recorded_at,
                    causation, correlation, actor, centre, policy, channel, case_no, unit, body, hash, ord)
            ON CONFLICT (producer, shard, position) DO NOTHING
            RETURNING producer, position""";

    /// Those that were not there yet.
    Uni<Set<Arrival.Place>> add(int shard, List<Arrival> arrivals) {
        return transaction.preparedQuery(ADD).execute(columns(shard, arrivals)).map(rows -> {
            Set<Arrival.Place> added = new HashSet<>();
            rows.forEach(row -> added.add(new Arrival.Place(row.getString(0), row.getLong(1))));
            return added;
        });
    }

    private static Tuple columns(int shard, List<Arrival> arrivals) {
        return Columns.of(arrivals)
                .value(shard)
                .text(it -> it.metadata().source())
                .bigint(it -> it.metadata().position())
                .uuid(it -> it.metadata().id())
                .uuid(it -> it.metadata().stream().value())
                .bigint(it -> it.metadata().version())
                .text(it -> it.metadata().type())
                .instant(it -> it.metadata().occurredAt())
                .instant(it -> it.metadata().recordedAt())
                .uuid(it -> it.metadata().causation().orElse(null))
                .uuid(it -> it.metadata().correlation())
                .text(it -> it.metadata().actor())
                .text(it -> it.metadata().centre())
                .text(it -> it.metadata().policy())
                .text(it -> it.metadata().channel().name())
                .text(it -> it.metadata().caseNo().orElse(null))
                .text(it ->
                        Concern.of(it.recorded().event()).map(OrgCode::value).orElse(null))
                .bytes(it -> it.bytes().body())
                .bytes(it -> it.bytes().hash())
                .tuple();
    }
}
