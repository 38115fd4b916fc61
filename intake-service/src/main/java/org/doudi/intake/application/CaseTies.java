package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.Tie;

/// 与办件的关系: what routing's events say of a unit and a case.
public interface CaseTies {
    /// By one round trip; a case that has none is left out.
    Uni<Map<StreamId, Set<Tie>>> of(List<StreamId> cases, OrgCode unit);
}
