package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.doudi.routing.domain.Department;
import org.doudi.routing.domain.Stationed;

/// 进驻部门, as they are when a command is made.
@ApplicationScoped
public class StationedUnits {
    private final Departments departments;

    StationedUnits(Departments departments) {
        this.departments = departments;
    }

    Uni<Stationed> when(Asked asked) {
        return departments
                .of(asked.context().centre(), asked.context().occurredAt())
                .map(all -> new Stationed(all.stream().map(Department::orgCode).collect(Collectors.toSet())));
    }
}
