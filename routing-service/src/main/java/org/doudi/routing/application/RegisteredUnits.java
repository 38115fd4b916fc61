package org.doudi.routing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.events.OrgCode;
import org.doudi.routing.domain.Department;
import org.doudi.routing.domain.Stationed;

/// 进驻部门, for reactions, which decide in memory: those that the hall begins with, and then all that are registered.
@ApplicationScoped
public class RegisteredUnits {
    private volatile Stationed stationed = new Stationed(DepartmentList.read().departments().stream()
            .map(Department::orgCode)
            .collect(Collectors.toSet()));

    /// The register loses none; how many are new.
    synchronized int are(Set<OrgCode> registered) {
        Set<OrgCode> all = new HashSet<>(stationed.units());
        int before = all.size();
        all.addAll(registered);
        stationed = new Stationed(all);
        return all.size() - before;
    }

    Stationed now() {
        return stationed;
    }
}
