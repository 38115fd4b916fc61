package org.doudi.bench.storm;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.doudi.bench.log.LogCheck;
import org.doudi.bench.measure.NotKept;
import org.doudi.local.server.Processes;

/// What was recorded of the clocks of a day, read back after each run: every clock that is not in the index any more
/// breached once, and nothing else was recorded.
record Breaches(OpenClocksTable clocks, LogCheck check) {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /// In seconds since then.
    static double until(long begin, BooleanSupplier there) {
        if (!Processes.eventually(LIMIT, there)) {
            throw new NotKept("not done within " + LIMIT);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /// @param goal how far the log must have come, and no further
    void prove(Instant close, long goal) {
        if (check.chained() != goal) {
            throw new NotKept("more was recorded than fell due");
        }
        String recorded = " FROM event WHERE type = '" + SetBased.BREACHED + "' AND occurred_at = '" + close + "'";
        long left = clocks.number("SELECT count(*) FROM open_clock WHERE due_at = '" + close + "'");
        long breaches = clocks.number("SELECT count(*)" + recorded);
        long breached =
                clocks.number("SELECT count(DISTINCT convert_from(body, 'UTF8')::jsonb ->> 'clockId')" + recorded);
        if (breached != breaches || breached != OpenClocksTable.A_DAY - left) {
            throw new NotKept(breaches + " breaches of " + breached + " clocks, " + left + " still run");
        }
    }
}
