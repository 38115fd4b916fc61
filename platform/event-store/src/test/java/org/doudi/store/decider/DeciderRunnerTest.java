package org.doudi.store.decider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.EventMetadata;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.Shards;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policies;
import org.doudi.events.policy.Policy;
import org.doudi.store.decider.RequestRefused.Kind;
import org.doudi.store.log.Appended;
import org.doudi.store.log.Entry;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.InMemoryEventLog;
import org.doudi.store.log.LogIdentity;
import org.doudi.store.log.RequestKey;
import org.doudi.store.log.StoredReply;
import org.doudi.store.toy.TakeCase;
import org.doudi.store.toy.Taking;
import org.doudi.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class DeciderRunnerTest {
    private static final LogIdentity IDENTITY = new LogIdentity("evaluation", new Shards(12));
    private static final StreamId CASE = StreamId.named("case", "1");
    private static final StreamId OTHER = StreamId.named("case", "2");
    private static final OrgCode BDC = new OrgCode("BDC");

    private static final Policy TIGHTER =
            new Policy("2027-01-01", LocalDate.of(2027, 1, 1), Map.of(ParameterKey.REWORK_WORKING_GROUP, "2"));
    private static final Policies BOTH = new Policies(List.of(Policy.PLAN, TIGHTER));

    private final SettableClock clock = new SettableClock(Instant.parse("2026-02-09T01:00:00Z"));
    private final RivalLog log = new RivalLog(new InMemoryEventLog(IDENTITY, clock));
    private final Taking taking = new Taking();

    @Test
    void a_new_stream_begins_under_the_policy_of_the_day() {
        Decided<?, EvaluationEvent> decided =
                runner(BOTH).run(take("leader1")).await().indefinitely();

        assertThat(decided.version()).isEqualTo(1);
        EventMetadata metadata = decided.events().getFirst().metadata();
        assertThat(metadata.id().version()).isEqualTo(7);
        assertThat(metadata.policy()).isEqualTo("2022-12-02");
        assertThat(metadata.centre()).isEqualTo("150626");
        assertThat(metadata.channel()).isEqualTo(Channel.WINDOW);
        assertThat(metadata.actor()).isEqualTo("user:leader1");
        assertThat(metadata.occurredAt()).isEqualTo(clock.get());
    }

    @Test
    void what_a_stream_began_under_goes_on_with_it() {
        run(take("leader1"));
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));
        CommandContext elsewhere = new CommandContext(
                "user:leader2", clock.get(), UUID.randomUUID(), Optional.empty(), Channel.PORTAL, "150600");

        EventMetadata later = runner(BOTH)
                .run(Task.of(taking, CASE, command("leader2"), elsewhere))
                .await()
                .indefinitely()
                .events()
                .getFirst()
                .metadata();

        assertThat(later.policy()).isEqualTo("2022-12-02");
        assertThat(later.centre()).isEqualTo("150626");
        assertThat(later.channel()).isEqualTo(Channel.WINDOW);
        assertThat(later.actor()).isEqualTo("user:leader2");
        assertThat(later.version()).isEqualTo(2);
    }

    /// P-2: limits are data, and a case keeps those that it began under.
    @Test
    void a_case_is_decided_by_the_version_that_it_began_under() {
        run(take("leader1"));
        clock.set(Instant.parse("2026-12-31T16:00:00Z"));
        run(take(OTHER, "leader1"));

        run(take("leader2"));
        run(take("leader3"));
        run(take(OTHER, "leader2"));

        assertThat(version()).isEqualTo(3);
        assertThatThrownBy(() -> run(take(OTHER, "leader3"))).isInstanceOf(Refusal.class);
    }

    @Test
    void so_is_what_is_asked_of_several_at_once() {
        run(take(OTHER, "leader1"));
        run(take(OTHER, "leader2"));
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));
        run(take("leader1"));
        run(take("leader2"));

        assertThat(runAll("leader3", OTHER)).containsEntry(OTHER, 3L);
        assertThatThrownBy(() -> runAll("leader3", CASE)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_stream_that_begins_here_goes_on_from_an_event_of_another_log() {
        EventMetadata elsewhere = run(Task.of(taking, OTHER, command("leader1"), context()))
                .events()
                .getFirst()
                .metadata();
        EventMetadata asked = new EventMetadata(
                elsewhere.id(),
                "/intake-service",
                elsewhere.type(),
                CASE,
                elsewhere.occurredAt(),
                elsewhere.recordedAt(),
                1,
                elsewhere.shard(),
                1,
                Optional.empty(),
                elsewhere.correlation(),
                "user:clerk1",
                "150600",
                "2021-01-01",
                Channel.HOTLINE,
                Optional.of("乌办反〔2026〕0001号"));

        EventMetadata first =
                run(take("leader1").from(asked)).events().getFirst().metadata();

        assertThat(first.caseNo()).contains("乌办反〔2026〕0001号");
        assertThat(first.centre()).isEqualTo("150600");
        assertThat(first.policy()).isEqualTo("2021-01-01");
        assertThat(first.channel()).isEqualTo(Channel.HOTLINE);
        assertThat(first.actor()).isEqualTo("user:leader1");
        assertThat(first.version()).isEqualTo(1);
    }

    @Test
    void a_refusal_records_nothing() {
        run(take("leader1"));
        run(take("leader2"));
        run(take("leader3"));

        assertThatThrownBy(() -> run(take("leader4"))).isInstanceOf(Refusal.class);
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void a_lost_race_is_decided_again_on_what_is_there_now() {
        log.rivals.add("rival1");
        log.rivals.add("rival2");

        assertThat(run(take("leader1")).state())
                .extracting(took -> took.leader().value())
                .containsExactly("rival1", "rival2", "leader1");
    }

    @Test
    void a_lost_race_can_end_in_a_refusal() {
        log.rivals.addAll(List.of("rival1", "rival2", "rival3"));

        assertThatThrownBy(() -> run(take("leader1"))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_an_index_tells_of_a_stream_needs_no_loading() {
        run(take("leader1"));
        Loaded<List<LeaderTookCase>> known =
                runner(Policies.PLAN).load(taking, CASE).await().indefinitely();
        log.loads = 0;

        assertThat(run(take("leader2"), known).version()).isEqualTo(2);
        assertThat(log.loads).isZero();
    }

    @Test
    void what_an_index_tells_counts_only_as_long_as_nothing_happened_since() {
        run(take("leader1"));
        Loaded<List<LeaderTookCase>> known =
                runner(Policies.PLAN).load(taking, CASE).await().indefinitely();
        run(take("leader2"));

        assertThat(run(take("leader2"), known).events()).isEmpty();
        assertThat(run(take("leader3"), known).version()).isEqualTo(3);
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void after_five_lost_races_the_caller_is_asked_to_come_again() {
        run(take("rival0"));
        log.repeating = true;

        assertRefused(Kind.BUSY, () -> run(take("leader1")));
        assertThat(log.appends).isEqualTo(1 + 5);
    }

    @Test
    void a_repeat_is_answered_from_what_was_kept() {
        Decided<?, ?> first = run(keyed("k", "body", "leader1"));
        run(take("leader2"));

        Decided<?, ?> repeat = run(keyed("k", "body", "leader1"));

        assertThat(repeat.events()).isEmpty();
        assertThat(reply(repeat)).isEqualTo(reply(first)).isEqualTo("{\"taken\":1}");
        assertThat(repeat.reply().orElseThrow().positions()).startsWith("evaluation/");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void a_repeat_that_overtakes_the_first_request_gets_its_answer() {
        log.sameRequestFirst = true;

        Decided<?, ?> decided = run(keyed("k", "body", "leader1"));

        assertThat(reply(decided)).isEqualTo("{\"taken\":1}");
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void a_key_with_another_body_is_refused() {
        run(keyed("k", "body", "leader1"));

        assertRefused(Kind.KEY_REUSED, () -> run(keyed("k", "another body", "leader2")));
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void an_answer_without_events_is_kept_too() {
        run(take("leader1"));
        Decided<?, ?> unchanged = run(keyed("k", "body", "leader1"));
        run(take("leader2"));

        assertThat(unchanged.events()).isEmpty();
        assertThat(reply(run(keyed("k", "body", "leader1")))).isEqualTo(reply(unchanged));
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void a_person_decides_on_what_they_saw_or_not_at_all() {
        run(take("leader1"));

        assertRefused(Kind.STALE, () -> run(seeing(0, "leader2")));
        assertThat(run(seeing(1, "leader2")).version()).isEqualTo(2);
    }

    @Test
    void one_act_on_several_streams_is_one_append() {
        run(take("leader1"));

        assertThat(runAll("leader2", CASE, OTHER)).containsExactlyInAnyOrderEntriesOf(Map.of(CASE, 2L, OTHER, 1L));
        assertThat(log.appends).isEqualTo(1 + 1);
    }

    @Test
    void one_act_on_several_streams_is_recorded_on_all_or_on_none() {
        run(take("leader1"));
        run(take("leader2"));
        run(take("leader3"));

        assertThatThrownBy(() -> runAll("leader4", OTHER, CASE)).isInstanceOf(Refusal.class);
        assertThat(version(OTHER)).isZero();
    }

    @Test
    void one_act_on_several_streams_is_decided_again_where_it_lost() {
        log.rivals.add("rival1");

        assertThat(runAll("leader1", CASE, OTHER)).containsExactlyInAnyOrderEntriesOf(Map.of(CASE, 2L, OTHER, 1L));
        log.repeating = true;
        assertRefused(Kind.BUSY, () -> runAll("leader2", CASE, OTHER));
    }

    @Test
    void what_an_act_asks_of_another_stream_is_recorded_with_it() {
        run(take("leader1"));

        Decided<?, ?> decided = run(beside("leader2"));

        assertThat(decided.version()).isEqualTo(2);
        assertThat(decided.events()).hasSize(1);
        assertThat(decided.beside())
                .singleElement()
                .extracting(event -> event.metadata().stream())
                .isEqualTo(OTHER);
        assertThat(version(OTHER)).isEqualTo(1);
        assertThat(log.appends).isEqualTo(1 + 1);
        assertThat(decided.reply().orElseThrow().positions()).isEqualTo("evaluation/5/3");
        assertThat(reply(run(beside("leader2")))).isEqualTo(reply(decided));
        assertThat(version(OTHER)).isEqualTo(1);
    }

    @Test
    void what_another_stream_refuses_is_recorded_on_neither() {
        run(Task.of(taking, OTHER, command("leader1"), context()));
        run(Task.of(taking, OTHER, command("leader2"), context()));
        run(Task.of(taking, OTHER, command("leader3"), context()));

        assertThatThrownBy(() -> run(beside("leader4"))).isInstanceOf(Refusal.class);
        assertThat(version()).isZero();
    }

    private Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> beside(String leader) {
        Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> alone = keyed("beside", "body", leader);
        return new Task<>(
                taking,
                CASE,
                alone.command(),
                alone.context(),
                Optional.empty(),
                alone.request(),
                Map.of(OTHER, command(leader)));
    }

    private Map<StreamId, Long> runAll(String leader, StreamId... streams) {
        Map<StreamId, TakeCase> commands = new HashMap<>();
        for (StreamId stream : streams) {
            commands.put(stream, command(leader));
        }
        return runner(BOTH).runAll(taking, commands, context()).await().indefinitely();
    }

    private DeciderRunner runner(Policies policies) {
        return new DeciderRunner(
                log, IDENTITY, new PendingEvents(EventIds.timeOrdered(), () -> policies), new ObjectMapper());
    }

    private Decided<List<LeaderTookCase>, EvaluationEvent> run(
            Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> task) {
        return runner(BOTH).run(task).await().indefinitely();
    }

    private Decided<List<LeaderTookCase>, EvaluationEvent> run(
            Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> task, Loaded<List<LeaderTookCase>> known) {
        return runner(Policies.PLAN).run(task, known).await().indefinitely();
    }

    private long version() {
        return version(CASE);
    }

    private long version(StreamId stream) {
        return runner(BOTH).load(taking, stream).await().indefinitely().version();
    }

    private Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> take(String leader) {
        return take(CASE, leader);
    }

    private Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> take(StreamId stream, String leader) {
        return Task.of(taking, stream, command(leader), context());
    }

    private Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> seeing(long version, String leader) {
        return new Task<>(taking, CASE, command(leader), context(), Optional.of(version), Optional.empty());
    }

    private Task<TakeCase, List<LeaderTookCase>, EvaluationEvent> keyed(String key, String body, String leader) {
        RequestKey request = new RequestKey("user:leader1", key, body.getBytes(StandardCharsets.UTF_8));
        return new Task<>(
                taking,
                CASE,
                command(leader),
                context(),
                Optional.empty(),
                Optional.of(new KeyedRequest<>(
                        request, 201, decided -> Map.of("taken", decided.state().size()))));
    }

    private static TakeCase command(String leader) {
        return new TakeCase(BDC, new StaffId(leader));
    }

    private CommandContext context() {
        return new CommandContext(
                "user:leader1", clock.get(), UUID.randomUUID(), Optional.empty(), Channel.WINDOW, "150626");
    }

    private static String reply(Decided<?, ?> decided) {
        return new String(decided.reply().orElseThrow().reply(), StandardCharsets.UTF_8);
    }

    private static void assertRefused(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    /// A log on which somebody else is a moment faster.
    private final class RivalLog implements EventLog {
        private final EventLog log;
        private final Deque<String> rivals = new ArrayDeque<>();
        private boolean repeating;
        private boolean sameRequestFirst;
        private int appends;
        private int loads;

        RivalLog(EventLog log) {
            this.log = log;
        }

        @Override
        public Uni<Appended> append(Entry entry) {
            appends++;
            if (sameRequestFirst) {
                sameRequestFirst = false;
                return log.append(entry).chain(() -> log.append(entry));
            }
            if (repeating && appends > 1) {
                return Uni.createFrom()
                        .failure(new org.doudi.store.log.AppendConflict(
                                org.doudi.store.log.AppendConflict.Cause.VERSION));
            }
            return rivals.isEmpty() ? log.append(entry) : rival(rivals.remove()).chain(() -> log.append(entry));
        }

        private Uni<?> rival(String leader) {
            return new DeciderRunner(
                            log,
                            IDENTITY,
                            new PendingEvents(EventIds.timeOrdered(), () -> Policies.PLAN),
                            new ObjectMapper())
                    .run(take(leader));
        }

        @Override
        public Uni<List<Recorded<DomainEvent>>> load(StreamId stream) {
            loads++;
            return log.load(stream);
        }

        @Override
        public Uni<Map<StreamId, List<Recorded<DomainEvent>>>> load(List<StreamId> streams) {
            return log.load(streams);
        }

        @Override
        public Uni<Optional<StoredReply>> reply(RequestKey key) {
            return log.reply(key);
        }
    }
}
