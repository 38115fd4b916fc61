package org.doudi.store.log;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.log.AppendTransaction.Standing;
import org.doudi.store.log.Batcher.Waiting;

/// The log in PostgreSQL. Entries that wait share one transaction and one fsync; each caller is answered after it. The
/// shards are served in lanes: while one lane's transaction is with the database, another's is made or read.
public final class PgEventLog implements EventLog {
    private static final int MOST_ENTRIES = 1_024;
    private static final int LANES = 2;
    private static final Set<String> OUTAGES = Set.of("08", "53", "57", "58");
    private static final String KEYS = "idempotency_key_pkey";

    private final Pool pool;
    private final LogIdentity identity;
    private final Supplier<Instant> now;
    private final Numbering numbering;
    private final IndexRows indexRows;
    private final Consumer<List<RecordedBytes>> committed;
    private final LogReads reads;
    private final List<Batcher<Entry, Appended>> lanes = Stream.generate(
                    () -> new Batcher<Entry, Appended>(MOST_ENTRIES, this::record))
            .limit(LANES)
            .toList();

    /// @param now       business time
    /// @param indexRows what follows from an event in the same transaction
    /// @param committed told of each batch after its commit, in order
    public PgEventLog(
            Pool pool,
            LogIdentity identity,
            EventCodec codec,
            Supplier<Instant> now,
            IndexRows indexRows,
            Consumer<List<RecordedBytes>> committed) {
        this.pool = pool;
        this.reads = new LogReads(pool, identity, codec);
        this.identity = identity;
        this.now = now;
        this.numbering = new Numbering(identity, codec);
        this.indexRows = indexRows;
        this.committed = committed;
    }

    @Override
    public Uni<Appended> append(Entry entry) {
        return lanes.get(laneOf(entry)).submit(entry);
    }

    /// An entry that reaches into the other lane's shards waits for their heads; all heads are locked in one order.
    private int laneOf(Entry entry) {
        return shardsOf(List.of(entry)).stream().findFirst().orElse(0) % LANES;
    }

    @Override
    public Uni<List<Recorded<DomainEvent>>> load(StreamId stream) {
        return reads.load(stream);
    }

    @Override
    public Uni<Map<StreamId, List<Recorded<DomainEvent>>>> load(List<StreamId> streams) {
        return reads.load(streams);
    }

    @Override
    public Uni<Optional<StoredReply>> reply(RequestKey key) {
        return reads.reply(key);
    }

    private Uni<Void> record(List<Waiting<Entry, Appended>> batch) {
        return attempt(batch).onFailure().recoverWithUni(failure -> oneByOne(batch, failure));
    }

    /// One that fails by itself must not cost its neighbours their answer.
    private Uni<Void> oneByOne(List<Waiting<Entry, Appended>> batch, Throwable failure) {
        if (batch.size() == 1 || isOutage(failure)) {
            batch.forEach(each -> each.caller().fail(meaning(failure)));
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(each -> record(List.of(each)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /// No entry is to blame, and to try each by itself would keep all of them waiting: the server cannot be reached,
    /// goes down, or has no room (SQLSTATE classes 08, 53, 57, 58).
    private static boolean isOutage(Throwable failure) {
        if (failure instanceof PgException refused) {
            return OUTAGES.contains(String.valueOf(refused.getSqlState()).substring(0, 2));
        }
        return failure instanceof VertxException || !(failure instanceof RuntimeException);
    }

    /// The same key at another instance, on a stream of another shard: no lock made us see it in time.
    private static Throwable meaning(Throwable failure) {
        return failure instanceof PgException refused && KEYS.equals(refused.getConstraint())
                ? new AppendConflict(AppendConflict.Cause.KEY)
                : failure;
    }

    private Uni<Void> attempt(List<Waiting<Entry, Appended>> batch) {
        return pool.getConnection()
                .chain(connection -> attempt(connection, batch).onTermination().call(connection::close))
                .invoke(answers -> answers.answer(committed))
                .replaceWithVoid();
    }

    private Uni<Answers> attempt(SqlConnection connection, List<Waiting<Entry, Appended>> batch) {
        AppendTransaction transaction = new AppendTransaction(connection);
        List<Entry> entries = batch.stream().map(Waiting::item).toList();
        return transaction
                .begin(shardsOf(entries), entries)
                .chain(standing -> decide(transaction, standing, batch))
                .onFailure()
                .call(_ -> transaction.rollback().onFailure().recoverWithNull());
    }

    private Uni<Answers> decide(
            AppendTransaction transaction, Standing standing, List<Waiting<Entry, Appended>> batch) {
        Answers answers = new Answers();
        Survivors survivors = standing.survivors();
        batch.forEach(each -> survivors
                .judge(each.item())
                .ifPresentOrElse(cause -> answers.lost(each, cause), () -> answers.won(each)));
        if (survivors.winners().isEmpty()) {
            return transaction.rollback().replaceWith(answers);
        }
        Map<String, Long> wanted = Numbering.wanted(survivors.winners());
        return transaction.numbers(wanted).chain(last -> {
            Placed placed = new Placed(numbering, standing.heads(), last, wanted, now.get());
            answers.winners().forEach(each -> answers.recorded(each, placed.place(each.item())));
            return transaction
                    .commit(
                            placed.events(),
                            placed.heads(),
                            answers.replies(),
                            survivors.winners().stream()
                                    .flatMap(entry -> entry.checkpoints().stream())
                                    .toList(),
                            rowsOf(survivors.winners(), placed.decoded()))
                    .invoke(() -> answers.committed(placed.events()))
                    .replaceWith(answers);
        });
    }

    private List<IndexWrite> rowsOf(List<Entry> winners, List<Recorded<DomainEvent>> events) {
        List<IndexWrite> rows = new ArrayList<>();
        winners.forEach(entry -> rows.addAll(entry.rows()));
        rows.addAll(indexRows.together(events));
        return rows;
    }

    private List<Integer> shardsOf(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.appends().stream())
                .map(append -> identity.shards().of(append.stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
