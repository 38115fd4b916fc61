package org.doudi.store.look;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.jboss.logging.Logger.Level;

/// What a service looks for again and again as time goes by. Each bean of this type looks from the service's start to
/// its end, one look at a time; a look that fails is told once, counted, and tried again.
public interface Lookout {
    /// Its word in logs, metrics and health: what is `archive` fails as `archive.look-failed`.
    String name();

    Duration every();

    /// How much it found.
    Uni<Integer> look();

    /// The log's word for what was found.
    String found();

    /// How loudly that is told.
    default Level loudness() {
        return Level.INFO;
    }
}
