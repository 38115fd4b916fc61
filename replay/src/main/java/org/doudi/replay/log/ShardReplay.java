package org.doudi.replay.log;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.replay.db.Waiting;
import org.doudi.reporting.adapter.persistence.projection.ArrivalRows;
import org.doudi.reporting.adapter.persistence.projection.HeldCases;

/// One shard, read again as far as it is asked to, and later further.
final class ShardReplay {
    private final int shard;
    private final Optional<List<StreamId>> streams;
    private final AsOf asOf;
    private final EventCodec codec;
    private final HeldCases cases;
    private long reached;

    ShardReplay(int shard, Optional<List<StreamId>> streams, AsOf asOf, EventCodec codec, HeldCases cases) {
        this.shard = shard;
        this.streams = streams;
        this.asOf = asOf;
        this.codec = codec;
        this.cases = cases;
    }

    int shard() {
        return shard;
    }

    /// Folds everything up to there.
    ///
    /// @param progress is told how many more events are behind us
    void upTo(long last, Lane lane, LongConsumer progress) {
        LogPages pages = new LogPages(lane.reading(), streams);
        CompletableFuture<RowSet<Row>> page = next(pages, reached, last);
        while (reached < last) {
            RowSet<Row> rows = page.join();
            boolean full = rows.size() == LogPages.SIZE;
            long end = full ? lastOf(rows) : last;
            page = next(pages, end, last);
            Waiting.on(cases.take(lane.writing(), events(rows)));
            progress.accept(end - reached);
            reached = end;
        }
        page.join();
    }

    /// Writes what is held in memory yet.
    void write(Lane lane) {
        Waiting.on(cases.write(lane.writing()));
    }

    private CompletableFuture<RowSet<Row>> next(LogPages pages, long after, long last) {
        return pages.after(shard, after, last).subscribeAsCompletionStage();
    }

    private static long lastOf(RowSet<Row> rows) {
        long last = 0;
        for (Row row : rows) {
            last = row.getLong(LogPages.SEQ);
        }
        return last;
    }

    private List<Recorded<DomainEvent>> events(RowSet<Row> rows) {
        List<Recorded<DomainEvent>> events = new ArrayList<>(rows.size());
        for (Row row : rows) {
            EventMetadata metadata = ArrivalRows.metadata(row);
            if (asOf.includes(metadata)) {
                events.add(new Recorded<>(
                        metadata,
                        codec.decode(
                                metadata.type(), row.getBuffer(LogPages.BODY).getBytes())));
            }
        }
        return events;
    }
}
