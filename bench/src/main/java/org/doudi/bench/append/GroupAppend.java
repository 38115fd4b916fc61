package org.doudi.bench.append;

import java.time.Duration;
import org.doudi.bench.log.Acknowledged;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.log.LogCheck;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Result;
import org.doudi.bench.pace.ClosedLoop;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.store.log.PgEventLog;

/// The product's append: callers of one instance share transactions.
final class GroupAppend implements Contender {
    private final BenchPostgres server;
    private final PgEventLog instance;
    private final Acknowledged told;
    private final LogCheck check;

    GroupAppend(BenchPostgres server, BenchLog log) {
        this.server = server;
        this.instance = log.instance();
        this.told = new Acknowledged();
        this.check = new LogCheck(log);
    }

    @Override
    public String name() {
        return "doudi, group append";
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        server.checkpoint();
        Result result = ClosedLoop.run(
                callers,
                length,
                _ -> () -> instance.append(Commands.append(Commands.newStream(), 0))
                        .invoke(told::add));
        check.proven(told);
        return result;
    }

    long proven() {
        return told.events();
    }
}
