package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.EventCodec;
import org.doudi.events.HandlingClass;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.local.server.Detached;
import org.doudi.testkit.ForeignLog;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 500 clocks fall due at one instant while deadline-service is killed at random, and started again: each breach once
/// in the log and on the topic, at its due instant, and none before it.
@Order(5)
class KilledDeadlinesTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Instant MORNING = Instant.parse("2025-06-04T01:00:00Z");
    private static final Instant DUE = Instant.parse("2025-06-04T02:00:00Z");
    private static final Duration BEFORE = Duration.ofSeconds(2);
    private static final int CLOCKS = 500;
    private static final int KILLS = 4;
    /// Two transactions at a time take the storm's half each, so one that nobody disturbs takes two seconds.
    private static final Duration PER_BREACH = Duration.ofMillis(8);
    private static final Duration UNDER_WAY = Duration.ofSeconds(1);
    private static final Duration STORM = Duration.ofMillis(2_500);

    @TempDir
    Path folder = Path.of(".");

    private final Random random = new Random();
    private final List<Long> openAtKill = new ArrayList<>();

    /// What was recorded of a breach.
    private record Breach(DeadlineBreached event, Instant occurredAt, Instant recordedAt) {}

    /// With one instance nobody is there until it is back; with two the other one takes over.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void eachRunsOutOnce(int instances) throws Exception {
        String topic = "killed." + instances;
        try (LoneDeadlines deadlines = new LoneDeadlines(folder.resolve(topic), topic)) {
            deadlines.stands(MORNING);
            promised(DUE);
            List<Detached> running = new ArrayList<>();
            for (int i = 0; i < instances; i++) {
                running.add(deadlines.start());
                await().atMost(LIMIT).until(() -> deadlines.openClocks() == CLOCKS && deadlines.allReady());
            }
            deadlines.slow(PER_BREACH);
            Duration ahead = deadlines.runsFrom(DUE.minus(BEFORE));

            kill(running, deadlines, BEFORE.plus(UNDER_WAY).toMillis());
            for (int kills = 1; kills < KILLS; kills++) {
                Instant since = instances == 1 ? Instant.now() : Instant.EPOCH;
                running.add(deadlines.start());
                await().atMost(LIMIT)
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> deadlines.isRecording(since) || deadlines.openClocks() == 0);
                kill(running, deadlines, STORM.toMillis());
            }
            running.add(deadlines.start());
            await().atMost(LIMIT).until(() -> deadlines.openClocks() == 0);

            assertThat(openAtKill)
                    .as("killed while clocks still ran: %s", openAtKill)
                    .anyMatch(open -> open > 0);
            eachOnce(breaches(deadlines));
            assertThat(deadlines.firstBreachCame()).isAfter(DUE.minus(ahead));
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(ToldEvents.told(topic)).isEqualTo(ToldEvents.recorded(deadlines)));
        }
    }

    private void kill(List<Detached> running, LoneDeadlines deadlines, long within) {
        Duration time = Duration.ofMillis(1 + random.nextInt((int) within));
        await().pollDelay(time).atMost(time.plusSeconds(5)).until(() -> true);
        openAtKill.add(deadlines.openClocks());
        running.remove(random.nextInt(running.size())).kill();
    }

    private static void eachOnce(List<Breach> breaches) {
        Set<UUID> clocks = new HashSet<>();
        assertThat(breaches).hasSize(CLOCKS).allSatisfy(breach -> {
            assertThat(clocks.add(breach.event().clockId())).as("%s", breach).isTrue();
            assertThat(breach.event().dueAt()).isEqualTo(DUE);
            assertThat(breach.occurredAt()).isEqualTo(DUE);
            assertThat(breach.event().detectedAt()).isAfter(DUE);
            assertThat(breach.recordedAt()).isAfter(DUE);
        });
    }

    /// 交办: the promise is agreed to the second — 五(三).
    private static void promised(Instant at) {
        try (ForeignLog routing = new ForeignLog("/routing-service", "user:clerk1")) {
            for (int i = 0; i < CLOCKS; i++) {
                routing.tells(new StreamId(UUID.randomUUID()), order(at), MORNING);
            }
        }
    }

    private static TransferIssued order(Instant promisedAt) {
        return new TransferIssued(
                UUID.randomUUID(),
                new NumberTemplate("乌办反交〔2025〕0001号"),
                "ASSIGNMENT/150626/2025",
                1,
                1,
                TransferKind.ASSIGNMENT,
                new OrgCode("BDC"),
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                new SealedText("c2VhbGVk"),
                Optional.of(promisedAt),
                true,
                new StaffId("chief1"),
                MORNING);
    }

    private static List<Breach> breaches(LoneDeadlines deadlines) {
        EventCodec codec = new EventCodec();
        return deadlines.ask(
                "SELECT type, body, occurred_at, recorded_at FROM event WHERE type = 'doudi.DeadlineBreached.v1'",
                rows -> {
                    List<Breach> breaches = new ArrayList<>();
                    while (rows.next()) {
                        breaches.add(new Breach(
                                (DeadlineBreached) codec.decode(rows.getString(1), rows.getBytes(2)),
                                rows.getTimestamp(3).toInstant(),
                                rows.getTimestamp(4).toInstant()));
                    }
                    return breaches;
                });
    }
}
