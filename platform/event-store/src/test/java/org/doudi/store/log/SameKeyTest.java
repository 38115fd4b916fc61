package org.doudi.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.store.log.RealStore.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.decider.Task;
import org.doudi.store.toy.TakeCase;
import org.doudi.store.toy.Taking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 幂等键: one request at two instances of a service, each making a case of its own for it.
class SameKeyTest {
    private static final int REQUESTS = 40;

    private final RealStore store = RealStore.fresh("log_keys");
    private final List<DeciderRunner> instances = List.of(runner(store.log()), runner(store.log()));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void makes_one_stream_and_both_get_its_answer() {
        for (int i = 0; i < REQUESTS; i++) {
            String key = "key" + i;
            List<CompletableFuture<Decided<List<LeaderTookCase>, EvaluationEvent>>> both = instances.stream()
                    .map(instance -> instance.run(request(key)).subscribeAsCompletionStage())
                    .toList();

            Set<String> answers = new HashSet<>();
            both.forEach(answer ->
                    answers.add(new String(answer.join().reply().orElseThrow().reply(), StandardCharsets.UTF_8)));

            assertThat(answers).hasSize(1);
        }
        assertThat(store.events()).hasSize(REQUESTS);
    }

    @Test
    void a_repeat_is_told_so_where_the_two_share_a_batch() {
        PgEventLog log = store.log();
        RequestKey key = new RequestKey("user:clerk1", "k", new byte[] {1});

        List<CompletableFuture<Appended>> answers = IntStream.range(0, 5)
                .mapToObj(i -> Entries.keyed(Entries.taken(StreamId.named("case", "c" + i), 0, "leader1"), key))
                .map(entry -> log.append(entry).subscribeAsCompletionStage())
                .toList();

        assertThat(answers.stream()
                        .filter(answer ->
                                answer.handle((_, lost) -> lost == null).join()))
                .hasSize(1);
        assertThat(store.events()).hasSize(1);
        assertThat(await(log.reply(key))).isPresent();
    }

    private DeciderRunner runner(EventLog log) {
        return new DeciderRunner(
                log,
                store.identity(),
                new PendingEvents(EventIds.timeOrdered(), () -> Policies.PLAN),
                new ObjectMapper());
    }

    private static Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> request(String key) {
        StreamId fresh = new StreamId(UUID.randomUUID());
        CommandContext context = new CommandContext(
                "user:leader1",
                Instant.parse("2026-02-09T01:00:00Z"),
                UUID.randomUUID(),
                Optional.empty(),
                Channel.WINDOW,
                "150626");
        return new Task<>(
                new Taking(),
                fresh,
                new TakeCase(new OrgCode("BDC"), new StaffId("leader1")),
                context,
                Optional.empty(),
                Optional.of(new KeyedRequest<>(
                        new RequestKey("user:leader1", key, new byte[] {1}),
                        201,
                        decided -> Map.of("case", decided.stream().toString()))));
    }
}
