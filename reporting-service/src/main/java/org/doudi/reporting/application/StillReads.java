package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.doudi.decide.Refusal;
import org.doudi.events.ReportingEvent.SeenPosition;

/// Several reads of one moment of the log: while they were made, nothing was added to what had been seen.
@ApplicationScoped
public class StillReads {
    private static final int TRIES = 20;

    private final SeenPositions positions;

    StillReads(SeenPositions positions) {
        this.positions = positions;
    }

    /// What was read, and how far the logs had been read then.
    public record Still<T>(T read, List<SeenPosition> seen) {
        public Still {
            seen = List.copyOf(seen);
        }
    }

    public <T> Uni<Still<T>> of(Supplier<Uni<T>> reading) {
        return attempt(reading, TRIES);
    }

    private <T> Uni<Still<T>> attempt(Supplier<Uni<T>> reading, int tries) {
        return positions
                .all()
                .chain(before -> reading.get()
                        .chain(read -> positions.all().chain(after -> {
                            if (before.equals(after)) {
                                return Uni.createFrom().item(new Still<>(read, before));
                            }
                            if (tries <= 1) {
                                throw Refusal.conflict("summary.moving", "三.6", "台账正在变动，请稍后再试");
                            }
                            return attempt(reading, tries - 1);
                        })));
    }
}
