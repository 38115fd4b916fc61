package org.doudi.reporting.adapter.persistence.read;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.UUID;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.reporting.application.Moment;

/// The events of some streams, as far as a moment had them.
public final class LogOfThen {
    /// A condition over `event_log e`, with the parameters of [#of].
    public static final String CONDITION = """
            e.stream = ANY($1) AND e.occurred_at <= $2 AND e.recorded_at <= $3
            AND (cardinality($4::text[]) = 0 OR EXISTS (
                SELECT 1 FROM unnest($4::text[], $5::int[], $6::bigint[]) AS s(producer, shard, position)
                WHERE s.producer = e.producer AND s.shard = e.shard AND e.position <= s.position))""";

    private LogOfThen() {}

    public static Tuple of(UUID[] streams, Moment moment) {
        return Tuple.of(
                streams,
                moment.at().atOffset(ZoneOffset.UTC),
                moment.known().atOffset(ZoneOffset.UTC),
                moment.read().stream().map(SeenPosition::producer).toArray(String[]::new),
                moment.read().stream().map(SeenPosition::shard).toArray(Integer[]::new),
                moment.read().stream().map(SeenPosition::position).toArray(Long[]::new));
    }
}
