package org.doudi.routing.domain;

import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;

/// The id of a unit's order follows from what makes it unique, so the same order asked for twice is one.
final class TransferIds {
    private TransferIds() {}

    static UUID of(StreamId stream, int itemNo, int round, TransferKind kind, OrgCode unit) {
        return StreamId.named(
                        "transfer",
                        stream.toString(),
                        Integer.toString(itemNo),
                        Integer.toString(round),
                        kind.name(),
                        unit.value())
                .value();
    }
}
