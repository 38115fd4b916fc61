package org.doudi.replay.generation;

import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.doudi.replay.db.Asking;

/// What may be done with generations, by the functions that the owner has granted.
public record Generations(SqlConnection connection) {
    private static final String ALL = "SELECT generation, state, began_at, live_from FROM projection_generation"
            + " WHERE state <> 'DROPPED' ORDER BY generation";
    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('doudi.replay'))";

    /// One of them.
    public record Generation(int number, State state, Instant beganAt, Optional<Instant> liveFrom) {
        public String schema() {
            return "projection_" + number;
        }
    }

    /// Where a generation stands.
    public enum State {
        /// Being filled; where nobody fills it any more, a left-over.
        BUILDING,
        LIVE,
        KEPT
    }

    /// Whether this connection is the only one that rebuilds, until it is closed.
    public boolean alone() {
        return Asking.rows(connection, LOCK, row -> row.getBoolean(0)).getFirst();
    }

    public List<Generation> all() {
        return Asking.rows(
                connection,
                ALL,
                row -> new Generation(
                        row.getInteger(0),
                        State.valueOf(row.getString(1)),
                        row.getOffsetDateTime(2).toInstant(),
                        Optional.ofNullable(row.getOffsetDateTime(3)).map(OffsetDateTime::toInstant)));
    }

    public Generation live() {
        return all().stream()
                .filter(each -> each.state() == State.LIVE)
                .findFirst()
                .orElseThrow();
    }

    /// Takes away what a rebuild that was killed has left behind: how many there were.
    public int removeLeftOvers() {
        List<Generation> leftOver =
                all().stream().filter(each -> each.state() == State.BUILDING).toList();
        leftOver.forEach(each -> drop(each.number()));
        return leftOver.size();
    }

    /// A new one, empty.
    public Generation open() {
        int number = Asking.rows(connection, "SELECT projection_open()", row -> row.getInteger(0))
                .getFirst();
        return all().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /// Its indexes.
    public void finish(int number) {
        call("SELECT projection_finish($1)", number);
    }

    /// Until the transaction's end no event is applied anywhere.
    public void hold() {
        Asking.rows(connection, "SELECT projection_hold()", _ -> 0);
    }

    public void keep(int number) {
        call("SELECT projection_keep($1)", number);
    }

    public void switchTo(int number) {
        call("SELECT projection_switch($1)", number);
    }

    public void drop(int number) {
        call("SELECT projection_drop($1)", number);
    }

    private void call(String sql, int number) {
        Asking.rows(connection, sql, Tuple.of(number), _ -> 0);
    }
}
