package org.doudi.reporting.adapter.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.WorkList.Whose;
import org.doudi.reporting.domain.work.Owner;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Caller;
import org.doudi.store.rest.Role;

/// Who is looking, and what they may see.
@RequestScoped
public class Onlooker {
    private static final String CLIENT = "client:";

    private final Caller caller;

    Onlooker(Caller caller) {
        this.caller = caller;
    }

    Sight sight() {
        return Sight.of(caller.asker(), client(), caller.centre());
    }

    private String client() {
        String actor = caller.actor();
        return actor.startsWith(CLIENT) ? actor.substring(CLIENT.length()) : "";
    }

    /// Roles add up: whoever coordinates a department and sits at the window owes the duties of both.
    Whose duties() {
        Asker asker = caller.asker();
        if (asker.is(Role.DUTY_CHIEF)) {
            return new Whose.Everybody();
        }
        Set<String> offices = Owner.all().stream()
                .filter(owner -> owner != Owner.COORDINATOR)
                .map(Owner::role)
                .filter(role -> asker.roles().stream().map(Role::token).anyMatch(role::equals))
                .collect(Collectors.toSet());
        boolean forDepartment = asker.is(Role.COORDINATOR) || asker.is(Role.LEADER);
        return new Whose.Own(offices, forDepartment ? Optional.of(asker.unit()) : Optional.empty());
    }
}
