package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.TransferKind;

/// 办结: what a round of an item came to — 三.4. An earlier round stays as it was.
public record Handling(int itemNo, int round, TransferKind kind, List<OrgCode> units, Instant completedAt) {
    public Handling {
        units = List.copyOf(units);
    }
}
