package org.doudi.evaluation.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.evaluation.application.RatingCodes;
import org.doudi.events.StreamId;

/// `rating_code`.
@ApplicationScoped
public class RatingCodeTable implements RatingCodes {
    private static final String FIND = """
            select c.stream, c.duplicate, n.case_no, m.name from rating_code c
            left join case_matter m on m.stream = coalesce(c.duplicate, c.stream)
            left join case_number n on n.stream = coalesce(c.duplicate, c.stream)
            where c.hash = $1""";

    private final Pool pool;

    RatingCodeTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Coded>> find(String hash) {
        return pool.preparedQuery(FIND).execute(Tuple.of(hash)).map(RatingCodeTable::coded);
    }

    private static Optional<Coded> coded(RowSet<Row> rows) {
        for (Row row : rows) {
            return Optional.of(new Coded(
                    new StreamId(row.getUUID("stream")),
                    Optional.ofNullable(row.getUUID("duplicate")).map(StreamId::new),
                    Optional.ofNullable(row.getString("case_no")),
                    Optional.ofNullable(row.getString("name"))));
        }
        return Optional.empty();
    }
}
