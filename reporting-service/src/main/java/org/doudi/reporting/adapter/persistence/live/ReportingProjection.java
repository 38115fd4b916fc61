package org.doudi.reporting.adapter.persistence.live;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.reporting.adapter.persistence.projection.CaseProjection;
import org.doudi.reporting.adapter.persistence.search.SaidRows;
import org.doudi.store.consume.Projection;

/// The projection, kept up with the log by the consumer.
@ApplicationScoped
public class ReportingProjection implements Projection {
    private final CaseProjection projection;

    public ReportingProjection(EventCodec codec) {
        this.projection = new CaseProjection(codec);
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, int shard, List<RecordedBytes> events) {
        return projection.apply(transaction, shard, events).chain(() -> SaidRows.note(transaction, events));
    }
}
