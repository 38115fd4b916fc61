package org.doudi.store.rest;

import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;

/// Who asks: the account, its department, its roles.
public record Asker(StaffId who, OrgCode unit, Set<Role> roles) {
    public Asker {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
