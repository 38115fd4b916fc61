package org.doudi.events;

import java.util.List;

/// 回避 — 四(四): an event after which a case is to these people as if it did not exist.
public interface Recusing {
    /// Every one of them, those of earlier events too.
    List<StaffId> persons();
}
