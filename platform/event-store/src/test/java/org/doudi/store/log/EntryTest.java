package org.doudi.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.store.log.RealStore.await;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An entry stands or falls whole, and by itself.
class EntryTest {
    private static final String INDEX = "INSERT INTO follows (stream, leaders) VALUES ($1, $2)";

    private final RealStore store = RealStore.fresh("log_entries");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void one_that_fails_leaves_its_neighbours_their_answers() {
        PgEventLog log = store.log(EntryTest::followed);
        makeIndexTable();

        List<CompletableFuture<Appended>> answers = together(
                log, IntStream.range(0, 30).mapToObj(EntryTest::entryOf).toList());

        for (int i = 0; i < answers.size(); i++) {
            if (refused(i)) {
                assertThatThrownBy(answers.get(i)::join)
                        .isInstanceOf(CompletionException.class)
                        .cause()
                        .asInstanceOf(InstanceOfAssertFactories.type(PgException.class))
                        .extracting(PgException::getSqlState)
                        .isEqualTo("23514");
            } else {
                assertThat(answers.get(i).join().events())
                        .extracting(event -> event.metadata().stream())
                        .containsOnly(stream(i));
            }
        }
        assertThat(store.events()).hasSize(20);
        assertThat(store.count("SELECT count(*) FROM follows")).isEqualTo(20);
        assertThat(ChainCheck.findings(store)).isEmpty();
    }

    @Test
    void one_that_fails_among_a_thousand_leaves_all_the_others_theirs() {
        PgEventLog log = store.log(EntryTest::followed);
        makeIndexTable();
        int many = 1_000;

        List<CompletableFuture<Appended>> answers = together(
                log,
                IntStream.range(0, many)
                        .mapToObj(i -> Entries.taken(stream(i), 0, i == many / 2 ? "refused" : "leader1"))
                        .toList());

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.handle((_, _) -> true)).succeedsWithin(Duration.ofSeconds(30)));
        assertThat(answers.stream().filter(CompletableFuture::isCompletedExceptionally))
                .hasSize(1);
        assertThat(store.events()).hasSize(many - 1);
        assertThat(ChainCheck.findings(store)).isEmpty();
    }

    /// To try each by itself would only keep all of them waiting.
    @Test
    void a_database_that_cannot_be_reached_is_told_to_all_at_once() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            PgEventLog log = store.log(store.pool(silent.getLocalPort(), Duration.ofSeconds(1)));

            List<CompletableFuture<Appended>> answers = together(
                    log, IntStream.range(0, 60).mapToObj(EntryTest::entryOf).toList());

            assertThat(answers).allSatisfy(answer -> assertThat(answer).failsWithin(Duration.ofSeconds(10)));
        }
    }

    @Test
    void numbers_have_no_hole_although_entries_lose() {
        PgEventLog log = store.log(EntryTest::followed);
        makeIndexTable();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            entries.add(refused(i) ? entryOf(i) : Entries.numbered(stream(i), 0));
            entries.add(Entries.numbered(stream(i), i % 2 == 0 ? 0 : 4));
        }

        together(log, entries).forEach(answer -> answer.handle((_, _) -> 0).join());

        List<String> numbers = await(store.pool()
                        .query("SELECT case_no FROM event WHERE case_no IS NOT NULL ORDER BY case_no")
                        .execute())
                .stream()
                .map(row -> row.getString(0))
                .toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(20);
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("乌办不受〔2026〕%04d号"::formatted)
                        .toList());
    }

    @Test
    void index_rows_that_are_refused_take_the_events_with_them() {
        PgEventLog log = store.log(EntryTest::followed);
        makeIndexTable();

        assertThatThrownBy(() -> await(log.append(entryOf(1)))).isInstanceOf(PgException.class);

        assertThat(store.events()).isEmpty();
        assertThat(ChainCheck.findings(store)).isEmpty();
    }

    @Test
    void two_decisions_on_one_stream_in_one_batch_follow_or_lose() {
        StreamId stream = StreamId.named("case", "1");

        List<CompletableFuture<Appended>> answers = together(
                store.log(),
                List.of(
                        Entries.taken(stream, 0, "leader1"),
                        Entries.taken(stream, 0, "leader2"),
                        Entries.taken(stream, 1, "leader3")));

        assertThat(answers.get(0)).succeedsWithin(Duration.ofSeconds(10));
        assertThat(answers.get(1))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(AppendConflict.class);
        assertThat(answers.get(2)).succeedsWithin(Duration.ofSeconds(10));
        assertThat(store.events()).hasSize(2);
    }

    private void makeIndexTable() {
        store.asSuperuser("CREATE TABLE follows (stream uuid PRIMARY KEY, leaders integer CHECK (leaders < 2))");
        store.asSuperuser("GRANT SELECT, INSERT ON follows TO PUBLIC");
    }

    private static List<IndexWrite> followed(Recorded<? extends DomainEvent> event) {
        return Optional.of(event.event())
                .filter(LeaderTookCase.class::isInstance)
                .map(LeaderTookCase.class::cast)
                .map(taken -> new IndexWrite(
                        INDEX,
                        Tuple.of(
                                event.metadata().stream().value(),
                                taken.leader().value().equals("refused") ? 2 : 1)))
                .stream()
                .toList();
    }

    private static boolean refused(int i) {
        return i % 3 == 1;
    }

    private static Entry entryOf(int i) {
        return Entries.taken(stream(i), 0, refused(i) ? "refused" : "leader1");
    }

    private static StreamId stream(int i) {
        return StreamId.named("case", Integer.toString(i));
    }

    /// Submitted without waiting: all but the first share a transaction.
    private static List<CompletableFuture<Appended>> together(EventLog log, List<Entry> entries) {
        return entries.stream()
                .map(log::append)
                .map(Uni::subscribeAsCompletionStage)
                .toList();
    }
}
