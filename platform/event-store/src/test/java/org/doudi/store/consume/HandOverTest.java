package org.doudi.store.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.doudi.events.EventCodec;
import org.doudi.events.StreamId;
import org.doudi.events.policy.Policies;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.log.Entries;
import org.doudi.store.log.PgEventLog;
import org.doudi.store.log.RealStore;
import org.doudi.store.relay.Relay;
import org.doudi.testkit.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Instances of one service come and go while the log is read: each event of the others has its effect once.
class HandOverTest {
    private static final int PARTITIONS = 12;
    private static final int STREAMS = 40;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final AtomicInteger TOPICS = new AtomicInteger();

    private final RealStore intake = RealStore.fresh("log_handover_intake", "intake");
    private final RealStore evaluation = RealStore.fresh("log_handover", "evaluation");
    private final String topic = "doudi.handover.v1." + TOPICS.incrementAndGet();
    private int rounds;

    @AfterEach
    void close() {
        intake.close();
        evaluation.close();
    }

    @Test
    void no_event_is_reacted_to_twice_or_never() {
        Servers.logTopic(topic, PARTITIONS);
        try (Relay relay = new Relay(intake.pool(), intake.identity(), topic, Servers.kafka())) {
            relay.start();
            GroupReader first = instance();
            happen(10);
            awaitReactions(1);
            GroupReader second = instance();
            happen(15);
            GroupReader third = instance();
            happen(15);
            first.close();
            happen(15);
            second.close();
            happen(10);
            GroupReader fourth = instance();
            happen(5);
            third.close();

            awaitReactions(rounds * STREAMS);
            fourth.close();
        }
        assertThat(twice()).isZero();
        assertThat(evaluation.count("SELECT count(*) FROM event")).isEqualTo((long) rounds * STREAMS);
        assertThat(outOfOrder()).isZero();
        assertThat(evaluation.count("SELECT sum(position)::bigint FROM consumer_checkpoint"))
                .isEqualTo((long) rounds * STREAMS);
    }

    private void awaitReactions(int least) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(evaluation.count("SELECT count(*) FROM event"))
                        .isGreaterThanOrEqualTo(least));
    }

    private long twice() {
        return evaluation.count("SELECT count(*) FROM (SELECT causation FROM event GROUP BY causation"
                + " HAVING count(*) > 1) AS twice");
    }

    /// Each round's event of a stream is answered in the order of the rounds.
    private long outOfOrder() {
        return evaluation.count(
                "SELECT count(*) FROM (SELECT version, row_number() OVER (PARTITION BY stream ORDER BY"
                        + " convert_from(body, 'UTF8')::jsonb ->> 'leader') AS round FROM event) AS answered WHERE version <> round");
    }

    /// So many events on each stream.
    private void happen(int times) {
        PgEventLog log = intake.log();
        for (int i = 0; i < times; i++) {
            int round = rounds++;
            IntStream.range(0, STREAMS)
                    .mapToObj(stream -> log.append(Entries.taken(
                                    StreamId.named("case", Integer.toString(stream)),
                                    round,
                                    "leader%04d".formatted(round)))
                            .subscribeAsCompletionStage())
                    .toList()
                    .forEach(java.util.concurrent.CompletableFuture::join);
        }
    }

    private GroupReader instance() {
        ReactingSink sink = new ReactingSink(
                evaluation.log(),
                evaluation.identity(),
                new EventCodec(),
                Answering::on,
                new PendingEvents(EventIds.timeOrdered(), () -> Policies.PLAN),
                _ -> List.of());
        return new GroupReader(
                topic,
                topic,
                rereading ->
                        new LogConsumer(new ConsumerTable(evaluation.pool()), sink, Duration.ofSeconds(30), rereading));
    }
}
