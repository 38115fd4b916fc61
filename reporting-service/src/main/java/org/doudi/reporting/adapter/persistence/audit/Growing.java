package org.doudi.reporting.adapter.persistence.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.events.audit.Frontier;
import org.doudi.events.audit.Frontier.Node;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NodeAt;
import org.doudi.events.audit.Span;
import org.doudi.reporting.application.audit.AuditTree.Growth;

/// One transaction that adds leaves. The lock keeps instances from doing the same work twice;
/// that they make one tree is held by the keys.
record Growing(SqlConnection transaction) {
    /// Any number that nothing else in this database locks.
    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(7309464150626)";
    private static final String SIZE = "SELECT coalesce(max(leaf) + 1, 0) FROM audit_leaf";
    /// What was read and is not in the tree, of each shard of a producer from the last leaf on.
    /// What waits for an operator was read, too.
    private static final String UNADDED = """
            WITH ends AS (
                SELECT c.producer, c.shard, c.position AS read, coalesce(l.position, 0) AS last
                FROM consumer_checkpoint c LEFT JOIN LATERAL (
                    SELECT position FROM audit_leaf a WHERE a.producer = c.producer AND a.shard = c.shard
                    ORDER BY position DESC LIMIT 1) l ON true)
            SELECT e.producer, e.shard, e.position, e.hash, ends.last
            FROM ends CROSS JOIN LATERAL (
                SELECT l.producer, l.shard, l.position, l.hash FROM event_log l
                WHERE l.producer = ends.producer AND l.shard = ends.shard
                    AND l.position > ends.last AND l.position <= ends.read
                UNION
                SELECT p.producer, p.shard, p.position, decode(p.headers ->> 'ce_hash', 'hex') FROM parked_event p
                WHERE p.producer = ends.producer AND p.shard = ends.shard
                    AND p.position > ends.last AND p.position <= ends.read
                ORDER BY position LIMIT $1) e
            WHERE ends.read > ends.last
            ORDER BY e.position - ends.last, e.producer, e.shard LIMIT $1""";
    private static final String ADD_LEAVES = "INSERT INTO audit_leaf (leaf, producer, shard, position, hash)"
            + " SELECT * FROM unnest($1::bigint[], $2::text[], $3::int[], $4::bigint[], $5::bytea[])";
    private static final String ADD_NODES =
            "INSERT INTO audit_node (level, place, hash) SELECT * FROM unnest($1::int[], $2::bigint[], $3::bytea[])";

    Uni<Growth> by(int most) {
        return transaction
                .query(LOCK)
                .execute()
                .chain(locked -> locked.iterator().next().getBoolean(0)
                        ? edge().chain(edge -> unadded(most).chain(leaves -> add(edge, leaves)))
                        : Uni.createFrom().item(new Growth(0, List.of())));
    }

    private Uni<Frontier> edge() {
        return transaction.query(SIZE).execute().chain(rows -> {
            long size = rows.iterator().next().getLong(0);
            List<NodeAt> parts = new Span(0, size).parts();
            return new NodeReads(transaction)
                    .of(parts)
                    .map(known ->
                            new Frontier(size, parts.stream().map(known::get).toList()));
        });
    }

    /// @param gaps where the next position is not there
    private record Found(List<AuditLeaf> leaves, List<String> gaps) {}

    private Uni<Found> unadded(int most) {
        return transaction.preparedQuery(UNADDED).execute(Tuple.of(most)).map(Growing::gapless);
    }

    /// Of each shard what follows without a gap.
    private static Found gapless(RowSet<Row> rows) {
        List<AuditLeaf> leaves = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        Map<String, Long> gaps = new HashMap<>();
        rows.forEach(row -> {
            AuditLeaf leaf = NodeReads.leaf(row, 0);
            String shard = leaf.producer() + "/" + leaf.shard();
            long expected = last.getOrDefault(shard, row.getLong(4)) + 1;
            if (leaf.position() == expected) {
                last.put(shard, expected);
                leaves.add(leaf);
            } else {
                gaps.putIfAbsent(shard, expected);
            }
        });
        return new Found(
                leaves,
                gaps.entrySet().stream()
                        .map(gap -> gap.getKey() + "/" + gap.getValue())
                        .sorted()
                        .toList());
    }

    private Uni<Growth> add(Frontier edge, Found found) {
        long first = edge.size();
        List<Node> nodes = new ArrayList<>();
        found.leaves().forEach(leaf -> nodes.addAll(edge.add(leaf.leafHash())));
        Growth growth = new Growth(found.leaves().size(), found.gaps());
        return found.leaves().isEmpty()
                ? Uni.createFrom().item(growth)
                : transaction
                        .preparedQuery(ADD_LEAVES)
                        .execute(leaves(first, found.leaves()))
                        .chain(() -> transaction.preparedQuery(ADD_NODES).execute(nodes(nodes)))
                        .replaceWith(growth);
    }

    private static Tuple leaves(long first, List<AuditLeaf> leaves) {
        Long[] indices = new Long[leaves.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = first + i;
        }
        return Tuple.newInstance(io.vertx.sqlclient.Tuple.tuple()
                .addArrayOfLong(indices)
                .addArrayOfString(column(leaves, String[]::new, AuditLeaf::producer))
                .addArrayOfInteger(column(leaves, Integer[]::new, AuditLeaf::shard))
                .addArrayOfLong(column(leaves, Long[]::new, AuditLeaf::position))
                .addArrayOfBuffer(column(leaves, Buffer[]::new, leaf -> buffer(leaf.hash()))));
    }

    private static Tuple nodes(List<Node> nodes) {
        return Tuple.newInstance(io.vertx.sqlclient.Tuple.tuple()
                .addArrayOfInteger(
                        column(nodes, Integer[]::new, node -> node.at().level()))
                .addArrayOfLong(column(nodes, Long[]::new, node -> node.at().index()))
                .addArrayOfBuffer(column(nodes, Buffer[]::new, node -> buffer(node.hash()))));
    }

    private static <R, T> T[] column(List<R> rows, IntFunction<T[]> make, Function<R, T> value) {
        return rows.stream().map(value).toArray(make);
    }

    private static Buffer buffer(Hash hash) {
        return Buffer.buffer(hash.bytes());
    }
}
