package org.doudi.store.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.doudi.events.EventCodec;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.consume.ConsumerTable;
import org.doudi.store.consume.LogConsumer;
import org.doudi.store.consume.ProjectingSink;
import org.doudi.store.consume.Projection;
import org.doudi.store.consume.ReactingSink;
import org.doudi.store.consume.Reactions;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.LogIdentity;

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
            Instance<Reactions> reactions,
            @Any Instance<IndexRows> rows,
            Instance<Projection> projection) {
        ConsumerTable table = new ConsumerTable(pool);
        if (projection.isResolvable()) {
            return new LogConsumer(table, new ProjectingSink(pool, projection.get()), config.gapLimit());
        }
        ReactingSink sink = new ReactingSink(log, identity, codec, reactions.get(), pending, StoreBeans.allOf(rows));
        return new LogConsumer(table, sink, config.gapLimit());
    }
}
