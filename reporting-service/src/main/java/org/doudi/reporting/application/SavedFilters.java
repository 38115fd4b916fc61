package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.doudi.events.StaffId;

/// 常用筛选 of the ledger: everybody's own. They decide nothing and are told to nobody, so they are rows and not events.
public interface SavedFilters {
    int MOST = 50;

    /// By name.
    Uni<List<Filter>> of(StaffId owner);

    /// Kept anew, or in the place of the one of that name. False where there are as many as anybody may keep.
    Uni<Boolean> keep(StaffId owner, Filter filter);

    /// False where there is none of that name.
    Uni<Boolean> drop(StaffId owner, String name);

    /// 一个常用筛选.
    ///
    /// @param query as it stands in the address of the list, for example `state=HANDLING&breached=true`
    record Filter(String name, String query, Instant savedAt) {}
}
