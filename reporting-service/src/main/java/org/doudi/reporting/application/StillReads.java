package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.doudi.decide.Refusal;
import org.doudi.events.ReportingEvent.SeenPosition;

/// Several reads of one moment of the log: while they were made, nothing was added to what had been seen.
@ApplicationScoped
public class StillReads {
    private static final int TRIES = 20;
    private static final int TRIES_BEFORE_OTHERS = 3;

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

    /// Refused where it does not come to rest.
    public <T> Uni<Still<T>> of(Supplier<Uni<T>> reading) {
        return attempt(reading, TRIES, _ -> {
            throw Refusal.conflict("summary.moving", "三.6", "台账正在变动，请稍后再试");
        });
    }

    /// Where it does not come to rest soon, what had been seen by then is read by other means.
    public <T> Uni<Still<T>> of(Supplier<Uni<T>> reading, Function<List<SeenPosition>, Uni<T>> anew) {
        return attempt(reading, TRIES_BEFORE_OTHERS, anew);
    }

    private <T> Uni<Still<T>> attempt(
            Supplier<Uni<T>> reading, int tries, Function<List<SeenPosition>, Uni<T>> otherwise) {
        return positions
                .all()
                .chain(before -> reading.get()
                        .chain(read -> positions.all().chain(after -> {
                            if (before.equals(after)) {
                                return Uni.createFrom().item(new Still<>(read, before));
                            }
                            return tries > 1
                                    ? attempt(reading, tries - 1, otherwise)
                                    : otherwise.apply(after).map(then -> new Still<>(then, after));
                        })));
    }
}
