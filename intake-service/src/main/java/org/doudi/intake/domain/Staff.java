package org.doudi.intake.domain;

import java.util.Set;
import org.doudi.events.StaffId;

/// 工作人员: who asks, in which roles.
public record Staff(StaffId who, Set<Role> roles) {
    public Staff {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
