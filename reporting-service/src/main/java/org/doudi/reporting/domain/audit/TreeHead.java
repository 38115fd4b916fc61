package org.doudi.reporting.domain.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.doudi.events.audit.Checkpoint;
import org.doudi.events.audit.Hash;

/// The tree as it stands.
///
/// @param size how many leaves
public record TreeHead(long size, Hash root) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /// The checkpoint that is due now. The first one of a new day in Shanghai closes the day of
    /// the last one, whether or not anything came; otherwise there is one when something came.
    ///
    /// @param last the one before; none where none was made yet
    public Optional<Checkpoint> due(Optional<Checkpoint> last, String origin, Instant now) {
        Optional<LocalDate> closed = last.map(before -> dayOf(before.madeAt())).filter(day -> day.isBefore(dayOf(now)));
        boolean grown = size > last.map(Checkpoint::size).orElse(0L);
        return closed.isPresent() || grown
                ? Optional.of(new Checkpoint(origin, size, root, now, closed))
                : Optional.empty();
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(SHANGHAI).toLocalDate();
    }
}
