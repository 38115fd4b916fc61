package org.doudi.reporting.adapter.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.events.OrgCode;
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
    /// 值班长 and 领导 look at everybody's duties: what is red, what turns red today, who holds it.
    private static final Set<Role> OVERSEERS = Set.of(Role.DUTY_CHIEF, Role.LEADER);

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

    Whose duties() {
        Asker asker = caller.asker();
        boolean all = asker.roles().stream().anyMatch(OVERSEERS::contains);
        Set<String> owners = Owner.all().stream()
                .map(Owner::role)
                .filter(role -> all || asker.roles().stream().map(Role::token).anyMatch(role::equals))
                .collect(Collectors.toSet());
        Optional<OrgCode> unit = !all && asker.is(Role.COORDINATOR) ? Optional.of(asker.unit()) : Optional.empty();
        return new Whose(owners, unit);
    }
}
