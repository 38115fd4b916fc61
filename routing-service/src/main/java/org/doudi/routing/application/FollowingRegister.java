package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import org.doudi.events.OrgCode;
import org.doudi.store.config.DoudiConfig;

/// 部门登记 by another instance: a newer one may know departments that this one did not begin with, and what is ordered
/// of them is taken here, too.
@ApplicationScoped
public class FollowingRegister {
    private final Supplier<Uni<Set<OrgCode>>> register;
    private final RegisteredUnits units;

    @Inject
    FollowingRegister(KeepingDepartments keeping, RegisteredUnits units, DoudiConfig config) {
        this(() -> keeping.of(config.centre()).map(loaded -> loaded.state().codes()), units);
    }

    FollowingRegister(Supplier<Uni<Set<OrgCode>>> register, RegisteredUnits units) {
        this.register = register;
        this.units = units;
    }

    /// One look; how many departments are new here.
    public Uni<Integer> look() {
        return register.get().map(units::are);
    }
}
