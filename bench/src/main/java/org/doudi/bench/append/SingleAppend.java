package org.doudi.bench.append;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.doudi.bench.log.Acknowledged;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.log.LogCheck;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Result;
import org.doudi.bench.pace.ClosedLoop;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.store.log.PgEventLog;

/// The same append with one command in each transaction: every caller has an instance and a connection of its own, so
/// that nothing is ever waiting beside it. They meet only in the database, which may still flush several commits at
/// once.
final class SingleAppend implements Contender {
    private final BenchPostgres server;
    private final List<PgEventLog> instances;
    private final Acknowledged told;
    private final LogCheck check;

    SingleAppend(BenchPostgres server, BenchLog log, int callers) {
        this.server = server;
        this.instances =
                IntStream.range(0, callers).mapToObj(_ -> log.instance()).toList();
        this.told = new Acknowledged();
        this.check = new LogCheck(log);
    }

    @Override
    public String name() {
        return "doudi, one command per transaction";
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        server.checkpoint();
        Result result = ClosedLoop.run(
                callers,
                length,
                caller -> () -> instances
                        .get(caller)
                        .append(Commands.append(Commands.newStream(), 0))
                        .invoke(told::add));
        check.proven(told);
        return result;
    }
}
