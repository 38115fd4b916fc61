package org.doudi.reporting.adapter.persistence.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NodeAt;
import org.doudi.events.audit.Span;
import org.doudi.reporting.application.audit.AuditTree;
import org.doudi.reporting.domain.audit.TreeHead;

/// The tables `audit_leaf` and `audit_node`.
@ApplicationScoped
public class StoredTree implements AuditTree {
    private static final String SIZE = "SELECT coalesce(max(leaf) + 1, 0) FROM audit_leaf";
    private static final String FIND = "SELECT producer, shard, position, hash, leaf FROM audit_leaf"
            + " WHERE producer = $1 AND shard = $2 AND position = $3";
    private static final String OF_CASE = """
            SELECT l.producer, l.shard, l.position, l.hash, l.leaf, e.type
            FROM event_log e LEFT JOIN audit_leaf l
                ON l.producer = e.producer AND l.shard = e.shard AND l.position = e.position
            WHERE e.stream = $1 AND ($2::text IS NULL OR e.unit IS NULL OR e.unit = $2) ORDER BY e.seq""";

    private static final String REGISTRATION = "SELECT producer, shard, position, hash, id FROM event_log"
            + " WHERE stream = $1 AND type LIKE 'doudi.CaseRegistered.v%' ORDER BY seq LIMIT 1";

    private final Pool pool;

    StoredTree(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Growth> grow(int most) {
        return pool.withTransaction(connection -> new Growing(connection).by(most));
    }

    @Override
    public Uni<TreeHead> head() {
        return pool.query(SIZE).execute().chain(rows -> {
            Span all = new Span(0, rows.iterator().next().getLong(0));
            return nodes(all.parts()).map(known -> new TreeHead(all.to(), all.hash(known::get)));
        });
    }

    @Override
    public Uni<Map<NodeAt, Hash>> nodes(Collection<NodeAt> wanted) {
        return new NodeReads(pool).of(wanted);
    }

    @Override
    public Uni<Optional<Placed>> find(String producer, int shard, long position) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(producer, shard, position))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StoredTree::placed)
                        .findFirst());
    }

    @Override
    public Uni<List<Filed>> of(StreamId caseId, Optional<OrgCode> onlyDepartment) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(
                        caseId.value(), onlyDepartment.map(OrgCode::value).orElse(null)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Filed(
                                row.getString(5), row.getLong(4) == null ? Optional.empty() : Optional.of(placed(row))))
                        .toList());
    }

    @Override
    public Uni<Optional<Registered>> registration(StreamId caseId) {
        return pool.preparedQuery(REGISTRATION)
                .execute(Tuple.of(caseId.value()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Registered(row.getUUID(4), NodeReads.leaf(row, 0)))
                        .findFirst());
    }

    private static Placed placed(Row row) {
        return new Placed(row.getLong(4), NodeReads.leaf(row, 0));
    }
}
