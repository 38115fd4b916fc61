package org.doudi.store.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.nio.file.Path;
import org.doudi.events.EventCodec;
import org.doudi.events.Shards;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.LogIdentity;
import org.doudi.store.log.MeteredLog;
import org.doudi.store.log.PgEventLog;
import org.doudi.store.policy.KnownPolicies;
import org.doudi.store.relay.Relay;
import org.doudi.store.sealing.Seals;
import org.doudi.store.sealing.SubjectKeys;
import org.doudi.store.time.BusinessClock;
import org.doudi.store.time.LocalBusinessClock;
import org.doudi.store.time.SystemBusinessClock;

/// The store's parts as beans of a service.
public class StoreBeans {
    @Produces
    @Singleton
    LogIdentity identity(DoudiConfig config) {
        return new LogIdentity(config.service(), new Shards(config.shards()));
    }

    @Produces
    @Singleton
    EventCodec codec() {
        return new EventCodec();
    }

    @Produces
    @Singleton
    EventIds ids() {
        return EventIds.timeOrdered();
    }

    /// The clock file counts in a local installation only.
    @Produces
    @Singleton
    BusinessClock clock(DoudiConfig config) {
        if (!config.local() || config.clockFile().isEmpty()) {
            return new SystemBusinessClock();
        }
        LocalBusinessClock clock =
                new LocalBusinessClock(Path.of(config.clockFile().get()));
        clock.follow();
        return clock;
    }

    @Produces
    @Singleton
    EventLog log(
            Pool pool,
            LogIdentity identity,
            EventCodec codec,
            BusinessClock clock,
            @jakarta.enterprise.inject.Any Instance<IndexRows> rows,
            Relay relay,
            MeterRegistry meters) {
        return new MeteredLog(
                new PgEventLog(pool, identity, codec, clock, AllRows.appended(rows), relay::committed), meters);
    }

    /// What is written in a request is judged by the same clock as what is decided on it. The validator is made before
    /// the clock can be.
    @Produces
    @Singleton
    ClockProvider validationClock(Instance<BusinessClock> clock) {
        return () -> new ValidationClock(clock.get());
    }

    @Produces
    @Singleton
    KnownPolicies policies(Pool pool) {
        return new KnownPolicies(pool);
    }

    @Produces
    @Singleton
    PendingEvents pendingEvents(EventIds ids, KnownPolicies policies) {
        return new PendingEvents(ids, policies);
    }

    @Produces
    @Singleton
    DeciderRunner runner(EventLog log, LogIdentity identity, PendingEvents pending, ObjectMapper json) {
        return new DeciderRunner(log, identity, pending, json);
    }

    @Produces
    @Singleton
    SubjectKeys subjectKeys(Pool pool) {
        return new SubjectKeys(pool);
    }

    @Produces
    @Singleton
    Seals seals(SubjectKeys keys) {
        return new Seals(keys);
    }

    @Produces
    @Singleton
    Relay relay(Pool pool, LogIdentity identity, DoudiConfig config) {
        return new Relay(pool, identity, config.topic(), config.kafka());
    }
}
