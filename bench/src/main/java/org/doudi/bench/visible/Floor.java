package org.doudi.bench.visible;

import java.util.Map;
import java.util.Objects;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Rounds;

/// The least that the steps of a way take, one after the other.
///
/// @param p50 milliseconds
/// @param p99 milliseconds
record Floor(double p50, double p99) {
    static final Floor NOTHING = new Floor(0, 0);

    static Floor of(Map<String, Rounds> rounds, String name) {
        Result middle = middle(rounds, name);
        return new Floor(middle.p50(), middle.p99());
    }

    static Result middle(Map<String, Rounds> rounds, String name) {
        return Objects.requireNonNull(rounds.get(name)).middle();
    }

    Floor plus(Floor next) {
        return new Floor(p50 + next.p50, p99 + next.p99);
    }
}
