package org.doudi.store.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;

/// A log whose appends are timed: `doudi.append`, from the call to its answer, by outcome (`recorded`, `conflict` where
/// an entry lost, `failed`).
public final class MeteredLog implements EventLog {
    private static final Duration[] STEPS = {
        Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(500)
    };

    private final EventLog log;
    private final MeterRegistry meters;
    private final Timer recorded;
    private final Timer conflict;
    private final Timer failed;

    public MeteredLog(EventLog log, MeterRegistry meters) {
        this.log = log;
        this.meters = meters;
        this.recorded = timer("recorded");
        this.conflict = timer("conflict");
        this.failed = timer("failed");
    }

    private Timer timer(String outcome) {
        return Timer.builder("doudi.append")
                .tag("outcome", outcome)
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }

    @Override
    public Uni<Appended> append(Entry entry) {
        return Uni.createFrom().deferred(() -> {
            Timer.Sample begun = Timer.start(meters);
            return log.append(entry).onItemOrFailure().invoke((_, failure) -> begun.stop(of(failure)));
        });
    }

    private Timer of(Throwable failure) {
        if (failure == null) {
            return recorded;
        }
        return failure instanceof AppendConflict ? conflict : failed;
    }

    @Override
    public Uni<List<Recorded<DomainEvent>>> load(StreamId stream) {
        return log.load(stream);
    }

    @Override
    public Uni<Map<StreamId, List<Recorded<DomainEvent>>>> load(List<StreamId> streams) {
        return log.load(streams);
    }

    @Override
    public Uni<Optional<StoredReply>> reply(RequestKey key) {
        return log.reply(key);
    }
}
