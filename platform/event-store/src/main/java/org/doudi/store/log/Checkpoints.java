package org.doudi.store.log;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.store.log.Survivors.Source;

/// A consumer's checkpoints in a transaction of its own, for effects that are not events.
public final class Checkpoints {
    private Checkpoints() {}

    /// Moves them, or fails with [AppendConflict] where another consumer was first.
    public static Uni<Void> move(SqlConnection transaction, List<CheckpointMove> moves) {
        if (moves.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        AppendTransaction statements = new AppendTransaction(transaction);
        return statements.lockCheckpoints(moves).chain(positions -> {
            if (!follow(positions, moves)) {
                return Uni.createFrom().failure(new AppendConflict(AppendConflict.Cause.CHECKPOINT));
            }
            return statements.moveCheckpoints(moves);
        });
    }

    /// Rows beside the effects, each statement as one batch.
    public static Uni<Void> write(SqlConnection transaction, List<IndexWrite> rows) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Map.Entry<String, List<IndexWrite>> statement :
                rows.stream().collect(Collectors.groupingBy(IndexWrite::sql)).entrySet()) {
            all = all.chain(() -> transaction
                    .preparedQuery(statement.getKey())
                    .executeBatch(statement.getValue().stream()
                            .map(IndexWrite::parameters)
                            .toList())
                    .replaceWithVoid());
        }
        return all;
    }

    private static boolean follow(Map<Source, Long> positions, List<CheckpointMove> moves) {
        return moves.stream()
                .allMatch(move -> positions.getOrDefault(new Source(move.producer(), move.shard()), 0L) == move.from());
    }
}
