package org.doudi.reporting.adapter.persistence.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NodeAt;

/// The hashes of complete subtrees: inner nodes are kept, a leaf's is made from what it commits to.
record NodeReads(SqlClient client) {
    private static final String NODES = "SELECT n.level, n.place, n.hash FROM unnest($1::int[], $2::bigint[])"
            + " AS a(level, place) JOIN audit_node n ON n.level = a.level AND n.place = a.place";
    private static final String LEAVES =
            "SELECT leaf, producer, shard, position, hash FROM audit_leaf WHERE leaf = ANY($1::bigint[])";

    Uni<Map<NodeAt, Hash>> of(Collection<NodeAt> wanted) {
        List<NodeAt> inner = wanted.stream().filter(at -> at.level() > 0).toList();
        Long[] leaves =
                wanted.stream().filter(at -> at.level() == 0).map(NodeAt::index).toArray(Long[]::new);
        Tuple nodes = Tuple.of(
                inner.stream().map(NodeAt::level).toArray(Integer[]::new),
                inner.stream().map(NodeAt::index).toArray(Long[]::new));
        return client.preparedQuery(NODES)
                .execute(nodes)
                .chain(found -> client.preparedQuery(LEAVES)
                        .execute(Tuple.of(leaves))
                        .map(rows -> {
                            Map<NodeAt, Hash> hashes = new HashMap<>();
                            found.forEach(
                                    row -> hashes.put(new NodeAt(row.getInteger(0), row.getLong(1)), hash(row, 2)));
                            rows.forEach(row -> hashes.put(
                                    new NodeAt(0, row.getLong(0)), leaf(row, 1).leafHash()));
                            return hashes;
                        }));
    }

    static AuditLeaf leaf(Row row, int from) {
        return new AuditLeaf(row.getString(from), row.getInteger(from + 1), row.getLong(from + 2), hash(row, from + 3));
    }

    static Hash hash(Row row, int column) {
        return Hash.of(row.getBuffer(column).getBytes());
    }
}
