package org.doudi.bench.relay;

import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import org.doudi.bench.log.Acknowledged;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.log.LogCheck;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Result;
import org.doudi.bench.pace.Pace;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.tail.Departures;
import org.doudi.bench.tail.TopicTail;
import org.doudi.store.log.PgEventLog;
import org.doudi.store.relay.Relay;

/// From the commit's acknowledgement, through the real relay, to a consumer on the topic.
final class RelayLatency implements Contender {
    private static final int CONNECTIONS = 8;

    private final BenchPostgres server;
    private final BenchKafka kafka;
    private final Vertx vertx;
    private final Pace pace;

    RelayLatency(BenchPostgres server, BenchKafka kafka, Vertx vertx, Pace pace) {
        this.server = server;
        this.kafka = kafka;
        this.vertx = vertx;
        this.pace = pace;
    }

    @Override
    public String name() {
        return "doudi, commit → consumer";
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        String topic = kafka.freshTopic(BenchLog.SHARDS);
        Departures departures = new Departures(BenchLog.SHARDS);
        try (BenchLog log = BenchLog.fresh(server, vertx, "latency", CONNECTIONS);
                Relay relay = new Relay(log.pool(), log.identity(), topic, kafka.bootstrap());
                TopicTail tail = TopicTail.of(kafka.bootstrap(), topic, departures)) {
            relay.start();
            PgEventLog instance = log.instance(events -> {
                events.forEach(event -> departures.mark(
                        event.metadata().shard(), event.metadata().position()));
                relay.committed(events);
            });
            Acknowledged told = new Acknowledged();
            double seconds = pace.run(
                    callers,
                    length,
                    () -> instance.append(Commands.append(Commands.newStream(), 0))
                            .invoke(told::add));
            long[] latencies = tail.awaitAll(told.events());
            new LogCheck(log).proven(told);
            return Result.of(latencies, seconds);
        }
    }
}
