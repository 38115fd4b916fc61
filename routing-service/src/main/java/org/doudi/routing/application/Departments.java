package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.doudi.routing.domain.Department;

/// 部门 of a centre, as they are at an instant.
public interface Departments {
    Uni<List<Department>> of(String centre, Instant at);
}
