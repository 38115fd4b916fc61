package org.doudi.store.wiring;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.common.TopicPartition;
import org.doudi.events.EventCodec;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.consume.ConsumerTable;
import org.doudi.store.consume.HearingPolicies;
import org.doudi.store.consume.LogChannel;
import org.doudi.store.consume.LogConsumer;
import org.doudi.store.consume.ParkedStreams;
import org.doudi.store.consume.ProjectingSink;
import org.doudi.store.consume.Projection;
import org.doudi.store.consume.ReactingSink;
import org.doudi.store.consume.Reactions;
import org.doudi.store.consume.Rereading;
import org.doudi.store.consume.Sink;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.LogIdentity;
import org.doudi.store.policy.KnownPolicies;

/// The consumer of a service: it reacts, or it projects.
public class ConsumerBeans {
    @Produces
    @Singleton
    LogConsumer consumer(
            Pool pool,
            DoudiConfig config,
            EventLog log,
            LogIdentity identity,
            EventCodec codec,
            PendingEvents pending,
            KnownPolicies policies,
            @Any Instance<IndexRows> rows,
            Instance<Reactions> reactions,
            Instance<Projection> projection,
            Instance<KafkaClientService> kafka) {
        Rereading rereading = (shard, offset) ->
                kafka.get().getConsumer(LogChannel.NAME).seek(new TopicPartition(config.topic(), shard), offset);
        ConsumerTable table = new ConsumerTable(pool);
        Sink sink = projection.isResolvable()
                ? new ProjectingSink(pool, projection.get())
                : new ReactingSink(log, identity, codec, reactions.get(), pending, AllRows.consumed(rows));
        return new LogConsumer(table, new HearingPolicies(sink, codec, policies), config.gapLimit(), rereading);
    }

    @Produces
    @Singleton
    ParkedStreams parked(Pool pool, LogConsumer consumer) {
        return consumer.parked(pool);
    }
}
