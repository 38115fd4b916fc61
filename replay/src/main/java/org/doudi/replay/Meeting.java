package org.doudi.replay;

import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.doudi.replay.Request.Ending;
import org.doudi.replay.compare.Snapshot;
import org.doudi.replay.db.Asking;
import org.doudi.replay.generation.Generations;
import org.doudi.replay.generation.Generations.Generation;
import org.doudi.replay.log.Heads;
import org.doudi.replay.log.LogReplay;

/// Where the one that was built meets the live one: both have taken the same last event. For the last few of them the
/// consumer waits; readers do not, but for the instant in which the views are pointed anew.
final class Meeting {
    private static final long FEW = 500;
    private static final int ROUNDS = 50;
    private static final int TRIES = 20;
    private static final String LOCKED = "55P03";

    private final SqlConnection control;
    private final Generations generations;
    private final LogReplay log;
    private final LongConsumer read;
    private final Listener listener;

    Meeting(SqlConnection control, Generations generations, LogReplay log, LongConsumer read, Listener listener) {
        this.control = control;
        this.generations = generations;
        this.log = log;
        this.read = read;
        this.listener = listener;
    }

    /// @param held for how long the consumer waited
    record Met(Snapshot snapshot, Duration held) {}

    Met meet(Generation built, Heads reached, Ending ending, Supplier<Snapshot> snapshot) {
        Heads before = reached;
        for (int tries = 1; ; tries++) {
            before = catchUp(before);
            try {
                return hold(built, ending, snapshot);
            } catch (PgException locked) {
                Asking.run(control, "ROLLBACK");
                if (!LOCKED.equals(locked.getSqlState()) || tries == TRIES) {
                    throw locked;
                }
            }
        }
    }

    private Heads catchUp(Heads reached) {
        Heads before = reached;
        for (int round = 0; round < ROUNDS; round++) {
            Heads heads = log.heads();
            long missing = heads.events() - before.events();
            if (missing <= FEW) {
                return before;
            }
            listener.catchesUp(missing);
            log.upTo(heads, read);
            before = heads;
        }
        return before;
    }

    private Met hold(Generation built, Ending ending, Supplier<Snapshot> snapshot) {
        Asking.run(control, "BEGIN; SET LOCAL lock_timeout = '5s'");
        long begin = System.nanoTime();
        generations.hold();
        log.upTo(log.heads(), read);
        Snapshot both = snapshot.get();
        if (ending == Ending.SWITCH) {
            generations.switchTo(built.number());
        }
        Asking.run(control, "COMMIT");
        return new Met(both, Duration.ofNanos(System.nanoTime() - begin));
    }
}
