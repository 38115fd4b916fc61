package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.doudi.events.OrgCode;

/// 进驻部门、企业, as routing has registered them.
public interface StationedUnits {
    /// Those that were in the hall at that instant, by code.
    Uni<List<OrgCode>> of(String centre, Instant at);
}
