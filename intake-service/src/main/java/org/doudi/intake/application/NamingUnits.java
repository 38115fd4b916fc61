package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.doudi.intake.domain.Stationed;
import org.doudi.intake.domain.Stationed.Named;

/// 涉及部门: whoever names a department names one that there is — 三.2, 五(三).
@ApplicationScoped
public class NamingUnits {
    private final Departments departments;

    NamingUnits(Departments departments) {
        this.departments = departments;
    }

    public Uni<Void> check(Asked asked, List<Named> named) {
        return named.isEmpty()
                ? Uni.createFrom().voidItem()
                : departments
                        .of(asked.context().centre(), asked.context().occurredAt())
                        .invoke(all -> new Stationed(all).check(named))
                        .replaceWithVoid();
    }
}
