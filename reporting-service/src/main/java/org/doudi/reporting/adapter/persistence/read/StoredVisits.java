package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.PeriodKind;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.LeaderVisits;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Reach;
import org.doudi.reporting.domain.month.Attendance;

/// M10, from the streams of the months and of the departments in the log that was read: few events, and no table of
/// their own that could differ from them.
@ApplicationScoped
public class StoredVisits implements LeaderVisits {
    private static final Moment EVER = new Moment(Reach.NEVER, Reach.NEVER);
    private static final String EVENTS =
            "SELECT type, body FROM event_log e WHERE " + LogOfThen.CONDITION + " ORDER BY stream, seq";

    private final Pool pool;
    private final EventCodec codec;

    StoredVisits(Pool pool, EventCodec codec) {
        this.pool = pool;
        this.codec = codec;
    }

    @Override
    public Uni<List<Attendance>> of(String centre, List<LocalDate> firstDays, Optional<Moment> asOf) {
        UUID[] streams = Stream.concat(
                        Stream.of(StreamId.named("departments", centre)),
                        firstDays.stream().map(day -> PeriodKind.MONTH.streamOf(centre, day)))
                .map(StreamId::value)
                .toArray(UUID[]::new);
        return pool.preparedQuery(EVENTS)
                .execute(LogOfThen.of(streams, asOf.orElse(EVER)))
                .map(this::events)
                .map(events -> Attendance.of(events, firstDays));
    }

    private List<DomainEvent> events(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> codec.decode(row.getString(0), row.getBuffer(1).getBytes()))
                .toList();
    }
}
