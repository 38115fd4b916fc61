package org.doudi.bench.relay;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import org.doudi.bench.log.Acknowledged;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.log.LogCheck;
import org.doudi.bench.log.Waiting;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.Appended;
import org.doudi.store.log.PgEventLog;

/// A log whose events nobody has sent yet.
///
/// @param events what stands in it, as recorded
record Backlog(BenchPostgres server, BenchLog log, List<RecordedBytes> events) implements AutoCloseable {
    private static final String NAME = "backlog";
    private static final int CONNECTIONS = 8;
    private static final int AT_ONCE = 1_000;

    static Backlog of(int size, BenchPostgres server, Vertx vertx) {
        BenchLog log = BenchLog.fresh(server, vertx, NAME, CONNECTIONS);
        List<RecordedBytes> events = new ArrayList<>(size);
        Acknowledged told = new Acknowledged();
        PgEventLog instance = log.instance(events::addAll);
        for (int filled = 0; filled < size; filled += AT_ONCE) {
            List<Uni<Appended>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(instance.append(Commands.append(Commands.newStream(), 0))
                        .invoke(told::add));
            }
            Waiting.on(Uni.join().all(all).andFailFast());
        }
        new LogCheck(log).proven(told);
        server.run(NAME, "VACUUM ANALYZE event");
        return new Backlog(server, log, List.copyOf(events));
    }

    /// As if nothing had been sent.
    void rewind() {
        server.run(NAME, "UPDATE relay_checkpoint SET position = 0, leader = NULL, lease_until = 'epoch'");
    }

    boolean isSent() {
        return server.number(NAME, "SELECT sum(position)::bigint FROM relay_checkpoint") == events.size();
    }

    @Override
    public void close() {
        log.close();
    }
}
