package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;
import org.doudi.events.StreamId;

/// 散列链 around a case: what each of its events was linked to, so that whoever has the event alone can make its
/// hash again.
public interface ChainLinks {
    /// By event, the hash (hex) of what its producer recorded before it in the same shard. An event is missing whose
    /// predecessor is not kept.
    Uni<Map<UUID, String>> before(StreamId caseId);
}
