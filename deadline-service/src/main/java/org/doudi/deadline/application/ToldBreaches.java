package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.StreamId;

/// The breaches that were told, by the calendars that they have been looked at again by.
public interface ToldBreaches {
    /// From when on a calendar that they have not been looked at by counts otherwise; none where there is none.
    Uni<Optional<Instant>> changedFrom();

    /// The cases of those that were due then or later: no other can be moved.
    Uni<List<StreamId>> since(Instant changedFrom);

    Uni<Void> lookedAt(int revision);
}
