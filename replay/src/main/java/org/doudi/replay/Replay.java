package org.doudi.replay;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.doudi.events.StreamId;
import org.doudi.replay.compare.ComparedTable;
import org.doudi.replay.compare.FactCounts;
import org.doudi.replay.compare.Snapshot;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Waiting;
import org.doudi.replay.generation.Generations;
import org.doudi.replay.generation.Generations.Generation;
import org.doudi.replay.log.Heads;
import org.doudi.replay.log.LogReplay;

/// A generation built beside the live one. It catches up until little is missing, holds the consumer for the
/// rest of it, and there both stand at the same event: there they are compared, and there the live one is
/// switched.
public final class Replay {
    private final Access access;
    private final Request request;
    private final Listener listener;
    private final AtomicLong read = new AtomicLong();

    public Replay(Access access, Request request, Listener listener) {
        this.access = access;
        this.request = request;
        this.listener = listener;
    }

    /// Throws [Unable] where it cannot be done.
    public Outcome run() {
        SqlConnection control = access.connect();
        try {
            Generations generations = new Generations(control);
            if (!generations.alone()) {
                throw new Unable("another replay is at work");
            }
            listener.leftOvers(generations.removeLeftOvers());
            return build(control, generations, generations.open());
        } finally {
            Waiting.on(control.close());
        }
    }

    private Outcome build(SqlConnection control, Generations generations, Generation built) {
        try (LogReplay log = new LogReplay(
                access.in(built.schema()), request.scope(), request.asOf(), request.workers(), request.held())) {
            return build(control, generations, built, log);
        } catch (RuntimeException failure) {
            dropQuietly(generations, built, failure);
            throw failure;
        }
    }

    private Outcome build(SqlConnection control, Generations generations, Generation built, LogReplay log) {
        Generation live = generations.live();
        long begin = System.nanoTime();
        Heads there = log.heads();
        listener.begins(built.number(), there.events());
        log.upTo(there, this::read);
        listener.indexes();
        generations.finish(built.number());
        Meeting meeting = new Meeting(control, generations, log, this::read, listener);
        Meeting.Met met = meeting.meet(built, there, request.ending(), () -> Snapshot.take(access));
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        List<ComparedTable> tables = compare(met.snapshot(), live, built, log.cases());
        List<FactCounts> facts = FactCounts.of(access.in(built.schema()));
        end(generations, built);
        return new Outcome(built.number(), live.number(), read.get(), took, met.held(), tables, facts);
    }

    private List<ComparedTable> compare(
            Snapshot both, Generation live, Generation built, Optional<List<StreamId>> cases) {
        try (both) {
            if (!request.asOf().isNow()) {
                return List.of();
            }
            listener.compares();
            return both.compare(live.schema(), built.schema(), cases);
        }
    }

    private void end(Generations generations, Generation built) {
        switch (request.ending()) {
            case DROP -> generations.drop(built.number());
            case KEEP -> generations.keep(built.number());
            case SWITCH -> {}
        }
    }

    /// What fails here is removed by the next replay.
    private static void dropQuietly(Generations generations, Generation built, RuntimeException failure) {
        try {
            generations.drop(built.number());
        } catch (RuntimeException also) {
            failure.addSuppressed(also);
        }
    }

    private void read(long events) {
        read.addAndGet(events);
        listener.read(events);
    }
}
