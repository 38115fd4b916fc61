package org.doudi.routing.domain;

import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;

/// 工作人员: who asks, for which unit, in which roles.
public record Staff(StaffId who, OrgCode unit, Set<Role> roles) {
    public Staff {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// A coordinator speaks for one unit only — 五(二).
    public boolean coordinates(OrgCode other) {
        return is(Role.COORDINATOR) && unit.equals(other);
    }
}
