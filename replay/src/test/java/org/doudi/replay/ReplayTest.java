package org.doudi.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.replay.Request.Ending;
import org.doudi.replay.compare.ComparedTable;
import org.doudi.replay.compare.ComparedTable.Difference;
import org.doudi.replay.compare.ComparedTable.Kind;
import org.doudi.replay.db.Waiting;
import org.doudi.replay.generation.Generations;
import org.doudi.replay.generation.Generations.State;
import org.doudi.replay.log.AsOf;
import org.doudi.replay.log.Scope;
import org.doudi.testkit.life.GeneratedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A projection that is rebuilt beside the live one, on real PostgreSQL.
class ReplayTest {
    private final GeneratedLog log = new GeneratedLog(1, 12, 200);
    private final Replayed replayed = Replayed.fresh("replayed");

    @BeforeEach
    void aWhileOfCases() {
        for (int poll = 0; poll < 8; poll++) {
            replayed.takes(log.next(500));
        }
    }

    @AfterEach
    void close() {
        replayed.close();
    }

    @Test
    void whatIsRebuiltEqualsTheLiveOne_andADryRunLeavesNothing() {
        Outcome outcome = replayed.replay(Ending.DROP);

        assertThat(outcome.events()).isEqualTo(4_000);
        assertThat(outcome.tables())
                .extracting(ComparedTable::name)
                .containsExactly(
                        "breach",
                        "case_ledger",
                        "case_recusal",
                        "case_unit",
                        "department_name",
                        "figure_fact",
                        "work_item");
        assertThat(outcome.tables())
                .filteredOn(table -> !table.name().equals("case_recusal"))
                .allMatch(table -> table.live() > 0 && table.live() == table.built());
        assertThat(outcome.isEqual()).isTrue();
        assertThat(generations()).containsExactly(tuple(1, State.LIVE));
        assertThat(replayed.number("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'projection%'"))
                .isOne();
    }

    /// However few are held in memory: what arrives later finds its case in the table.
    @Test
    void casesThatWereLetGoAreTakenUpAgain() {
        Request few = Request.everything(Ending.DROP).holding(24);

        Outcome outcome = new Replay(replayed.access(), few, new Listener() {
                    @Override
                    public void indexes() {
                        replayed.takes(log.next(2_000));
                    }
                })
                .run();

        assertThat(outcome.events()).isEqualTo(6_000);
        assertThat(outcome.isEqual()).isTrue();
    }

    @Test
    void whatDiffersIsNamed() {
        replayed.tamper("UPDATE projection_1.case_ledger SET breached = NOT breached WHERE case_id ="
                + " (SELECT case_id FROM projection_1.case_ledger ORDER BY 1 LIMIT 1)");
        replayed.tamper("DELETE FROM projection_1.department_name WHERE unit = 'BDC'");
        replayed.tamper("INSERT INTO projection_1.department_name VALUES ('ZZZ', 'made up', '2024-01-01')");

        Outcome outcome = replayed.replay(Ending.DROP);

        assertThat(outcome.isEqual()).isFalse();
        assertThat(outcome.tables())
                .filteredOn(table -> table.differ() > 0)
                .flatExtracting(ComparedTable::first)
                .extracting(Difference::kind)
                .containsExactlyInAnyOrder(Kind.OTHER, Kind.ONLY_BUILT, Kind.ONLY_LIVE);
        assertThat(outcome.tables())
                .flatExtracting(ComparedTable::first)
                .extracting(Difference::key)
                .contains("(BDC,2022-12-02)", "(ZZZ,2024-01-01)");
    }

    /// What was wrong in the live one is right after a switch.
    @Test
    void afterASwitchTheConsumerGoesOnInTheNewOne() {
        replayed.tamper("DELETE FROM projection_1.figure_fact");

        Outcome outcome = replayed.replay(Ending.SWITCH);
        replayed.takes(log.next(500));

        assertThat(outcome.isEqual()).isFalse();
        assertThat(generations()).containsExactly(tuple(1, State.KEPT), tuple(2, State.LIVE));
        assertThat(replayed.number("SELECT count(*) FROM projection_1.figure_fact"))
                .isZero();
        assertThat(replayed.replay(Ending.DROP).isEqual()).isTrue();
        assertThat(replayed.number("SELECT count(*) FROM event_log")).isEqualTo(4_500);
    }

    @Test
    void whileEventsArriveNothingIsLostOrDoubled() {
        CompletableFuture<Void> arriving = CompletableFuture.runAsync(() -> {
            for (int poll = 0; poll < 60; poll++) {
                replayed.takes(log.next(100));
            }
        });

        int switches = 0;
        while (!arriving.isDone() || switches == 0) {
            assertThat(replayed.replay(Ending.SWITCH).isEqual()).isTrue();
            switches++;
        }
        arriving.join();

        assertThat(replayed.replay(Ending.DROP).isEqual()).isTrue();
        assertThat(replayed.number("SELECT count(*) FROM event_log")).isEqualTo(10_000);
        assertThat(replayed.number("SELECT sum(m) FROM (SELECT max(seq) AS m FROM event_log GROUP BY shard) s"))
                .isEqualTo(10_000);
    }

    @Test
    void aRebuildThatWasKilledLeavesAnUnusedGeneration_whichTheNextOneRemoves() {
        SqlConnection killed = replayed.access().connect();
        int unused = new Generations(killed).open().number();
        Waiting.on(killed.close());
        AtomicInteger leftOver = new AtomicInteger();

        Outcome outcome = new Replay(replayed.access(), Request.everything(Ending.KEEP), new Listener() {
                    @Override
                    public void leftOvers(int count) {
                        leftOver.set(count);
                    }
                })
                .run();

        assertThat(leftOver).hasValue(1);
        assertThat(outcome.isEqual()).isTrue();
        assertThat(generations()).containsExactly(tuple(1, State.LIVE), tuple(outcome.generation(), State.KEPT));
        assertThat(outcome.generation()).isGreaterThan(unused);
    }

    @Test
    void oneRebuildAtATime() {
        SqlConnection other = replayed.access().connect();
        assertThat(new Generations(other).alone()).isTrue();

        assertThatThrownBy(() -> replayed.replay(Ending.DROP)).isInstanceOf(Unable.class);

        Waiting.on(other.close());
    }

    /// A failure has changed nothing, and is told.
    @Test
    void anEventThatCannotBeReadStopsIt() {
        replayed.tamper("UPDATE event_log SET body = '{' WHERE shard = 3 AND seq = 5");

        assertThatThrownBy(() -> replayed.replay(Ending.SWITCH)).isInstanceOf(RuntimeException.class);

        assertThat(generations()).containsExactly(tuple(1, State.LIVE));
    }

    @Test
    void oneCaseIsComparedWithItself() {
        StreamId id = aCase();
        Request request = Request.everything(Ending.DROP).of(new Scope.OneCase(id));
        Outcome before = replayed.replay(request);
        replayed.tamper("UPDATE projection_1.case_ledger SET line = '{}' WHERE case_id = '" + id + "'");

        Outcome after = replayed.replay(request);

        assertThat(before.isEqual()).isTrue();
        assertThat(before.tables())
                .filteredOn(table -> table.name().equals("case_ledger"))
                .extracting(ComparedTable::live, ComparedTable::built)
                .containsExactly(tuple(1L, 1L));
        assertThat(after.tables())
                .flatExtracting(ComparedTable::first)
                .containsExactly(new Difference("(" + id + ")", Kind.OTHER));
    }

    @Test
    void ofARangeTheCasesAreReplayedWhole() {
        Instant middle = middle();

        Outcome outcome = replayed.replay(Request.everything(Ending.DROP)
                .of(new Scope.RecordedWithin(middle, Instant.parse("9999-01-01T00:00:00Z"))));

        long ledger = replayed.number("SELECT count(*) FROM case_ledger");
        assertThat(outcome.isEqual()).isTrue();
        assertThat(outcome.tables())
                .filteredOn(table -> table.name().equals("case_ledger"))
                .allMatch(table -> table.live() > 0 && table.live() < ledger && table.built() == table.live());
    }

    /// The same as if the log had ended then.
    @Test
    void asOfAnEarlierTimeItIsWhatTheLiveOneWasThen() {
        try (Replayed then = Replayed.fresh("replayed_then")) {
            List<RecordedBytes> first = new GeneratedLog(1, 12, 200).next(2_000);
            then.takes(first);
            AsOf known = new AsOf(
                    Optional.empty(), Optional.of(first.getLast().metadata().recordedAt()));

            Outcome outcome = replayed.replay(Request.everything(Ending.DROP).asOf(known));

            assertThat(outcome.tables()).isEmpty();
            assertThat(outcome.facts())
                    .isNotEmpty()
                    .isEqualTo(then.replay(Ending.DROP).facts());
        }
    }

    @Test
    void onlyEverythingCanBecomeTheLiveOne() {
        Request everything = Request.everything(Ending.SWITCH);

        assertThatThrownBy(() -> everything.of(new Scope.OneCase(aCase())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> everything.asOf(new AsOf(Optional.of(middle()), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private StreamId aCase() {
        return new GeneratedLog(1, 12, 200)
                .next(50).stream()
                        .map(event -> event.metadata().stream())
                        .filter(id -> !id.equals(StreamId.named("departments", "150626")))
                        .findFirst()
                        .orElseThrow();
    }

    private static Instant middle() {
        return new GeneratedLog(1, 12, 200).next(3_800).getLast().metadata().recordedAt();
    }

    private List<org.assertj.core.groups.Tuple> generations() {
        SqlConnection connection = replayed.access().connect();
        List<org.assertj.core.groups.Tuple> all = new Generations(connection)
                .all().stream().map(each -> tuple(each.number(), each.state())).toList();
        Waiting.on(connection.close());
        return all;
    }
}
