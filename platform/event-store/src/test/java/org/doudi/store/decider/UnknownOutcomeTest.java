package org.doudi.store.decider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.doudi.events.Channel;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.policy.Policies;
import org.doudi.store.log.LossyWire;
import org.doudi.store.log.RealStore;
import org.doudi.store.log.RequestKey;
import org.doudi.store.toy.TakeCase;
import org.doudi.store.toy.Taking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The connection breaks behind the COMMIT, and nobody knows whether it was recorded: everybody is answered, and who
/// asks again under the same key gets the first answer.
class UnknownOutcomeTest {
    private static final int REQUESTS = 20;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final RealStore store = RealStore.fresh("log_outcome");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void who_asks_again_gets_the_first_answer() {
        try (LossyWire wire = new LossyWire(store.port(), 1)) {
            DeciderRunner runner = new DeciderRunner(
                    store.log(store.pool(wire.port(), Duration.ofSeconds(5))),
                    store.identity(),
                    new PendingEvents(EventIds.timeOrdered(), () -> Policies.PLAN),
                    new ObjectMapper());
            List<CompletableFuture<Decided<List<LeaderTookCase>, EvaluationEvent>>> first = ask(runner);
            assertThat(first)
                    .allSatisfy(
                            answer -> assertThat(answer.handle((_, _) -> true)).succeedsWithin(LIMIT));

            List<CompletableFuture<Decided<List<LeaderTookCase>, EvaluationEvent>>> again = ask(runner);

            assertThat(wire.left()).isZero();
            assertThat(first).anyMatch(CompletableFuture::isCompletedExceptionally);
            assertThat(again).allSatisfy(answer -> assertThat(answer).succeedsWithin(LIMIT));
        }
        assertThat(store.events()).hasSize(REQUESTS);
        assertThat(store.count("SELECT count(*) FROM idempotency_key")).isEqualTo(REQUESTS);
    }

    /// All on one stream's shard or another, submitted without waiting: they share transactions.
    private static List<CompletableFuture<Decided<List<LeaderTookCase>, EvaluationEvent>>> ask(DeciderRunner runner) {
        return IntStream.range(0, REQUESTS)
                .mapToObj(i -> runner.run(request(i)).subscribeAsCompletionStage())
                .toList();
    }

    /// A fresh stream each time: only the key tells that it is the same request.
    private static Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> request(int i) {
        CommandContext context = new CommandContext(
                "user:leader1",
                Instant.parse("2026-02-09T01:00:00Z"),
                UUID.randomUUID(),
                Optional.empty(),
                Channel.WINDOW,
                "150626");
        return new Task<>(
                new Taking(),
                new StreamId(UUID.randomUUID()),
                new TakeCase(new OrgCode("BDC"), new StaffId("leader1")),
                context,
                Optional.empty(),
                Optional.of(new KeyedRequest<>(
                        new RequestKey("user:leader1", "key" + i, new byte[] {1}),
                        201,
                        decided -> Map.of("case", decided.stream().toString()))));
    }
}
