package org.doudi.routing.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.StreamId;
import org.doudi.routing.application.MeetingDirectory;

/// `meeting_case`.
@ApplicationScoped
public class MeetingIndex implements MeetingDirectory {
    private final Pool pool;

    MeetingIndex(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<StreamId>> casesOf(UUID meetingId) {
        return pool.preparedQuery("select stream from meeting_case where meeting_id = $1 order by stream")
                .execute(Tuple.of(meetingId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new StreamId(row.getUUID("stream")))
                        .toList());
    }
}
