package org.doudi.bench.append;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.doudi.bench.log.Acknowledged;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.log.LogCheck;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Result;
import org.doudi.bench.pace.ClosedLoop;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.events.Channel;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.policy.Policies;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.decider.Task;
import org.doudi.store.log.RequestKey;

/// The whole way of a command as a service goes it: look for the first answer, load the stream, fold, decide, append
/// with the reply that is kept.
final class CommandRun implements Contender {
    private static final String CLIENT = "user:clerk1";

    private final BenchPostgres server;
    private final DeciderRunner runner;
    private final Acknowledged told;
    private final LogCheck check;

    CommandRun(BenchPostgres server, BenchLog log) {
        this.server = server;
        this.runner = new DeciderRunner(
                log.instance(),
                log.identity(),
                new PendingEvents(EventIds.timeOrdered(), () -> Policies.PLAN),
                new ObjectMapper());
        this.told = new Acknowledged();
        this.check = new LogCheck(log);
    }

    @Override
    public String name() {
        return "doudi, whole command with kept reply";
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        server.checkpoint();
        Result result = ClosedLoop.run(callers, length, _ -> this::command);
        check.proven(told);
        return result;
    }

    private Uni<Decided<Integer, EvaluationEvent>> command() {
        CommandContext context = new CommandContext(
                CLIENT, Commands.now(), UuidCreator.getTimeOrderedEpoch(), Optional.empty(), Channel.WINDOW, "150626");
        RequestKey key = new RequestKey(CLIENT, Commands.newStream().toString(), new byte[32]);
        return runner.run(new Task<>(
                        new Ordering(),
                        Commands.newStream(),
                        Commands.event(),
                        context,
                        Optional.empty(),
                        Optional.of(new KeyedRequest<>(key, 201, decided -> Map.of("version", decided.version())))))
                .invoke(decided -> decided.events().forEach(event -> told.add(event.metadata())));
    }
}
