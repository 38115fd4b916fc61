package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.doudi.reporting.application.Departments;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.WorkingDays;
import org.doudi.store.time.BusinessClock;

/// 图例, for every list alike.
@ApplicationScoped
public class Legends {
    private final Departments departments;
    private final WorkingDays days;
    private final BusinessClock clock;

    Legends(Departments departments, WorkingDays days, BusinessClock clock) {
        this.departments = departments;
        this.days = days;
        this.clock = clock;
    }

    /// Where departments are named, and nothing is counted.
    Uni<Names> names() {
        return departments.names().map(Names::new);
    }

    Uni<Legend> now() {
        return of(clock.now());
    }

    /// As it was at the moment that is looked at.
    Uni<Legend> of(Optional<Moment> asOf) {
        return of(Moment.looking(asOf, clock.now()));
    }

    private Uni<Legend> of(Instant now) {
        return names().chain(names -> days.around(now).map(known -> new Legend(names, now, known)));
    }
}
