package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Set;
import org.doudi.events.OrgCode;

/// 部门 of a centre that have registered by an instant.
public interface Departments {
    Uni<Set<OrgCode>> of(String centre, Instant at);
}
