package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.doudi.events.EventChain;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.ChainLinks;

/// 散列链, from the log that was read.
@ApplicationScoped
public class StoredChainLinks implements ChainLinks {
    private static final String BEFORE = "SELECT e.id, CASE e.position WHEN 1 THEN $2 ELSE p.hash END AS previous"
            + " FROM event_log e LEFT JOIN event_log p"
            + " ON p.producer = e.producer AND p.shard = e.shard AND p.position = e.position - 1"
            + " WHERE e.stream = $1 AND (e.position = 1 OR p.hash IS NOT NULL)";

    private final Pool pool;

    StoredChainLinks(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<UUID, String>> before(StreamId caseId) {
        return pool.preparedQuery(BEFORE)
                .execute(Tuple.of(caseId.value(), Buffer.buffer(EventChain.genesis())))
                .map(rows -> {
                    Map<UUID, String> previous = new HashMap<>();
                    rows.forEach(row -> previous.put(
                            row.getUUID(0),
                            HexFormat.of().formatHex(row.getBuffer(1).getBytes())));
                    return previous;
                });
    }
}
