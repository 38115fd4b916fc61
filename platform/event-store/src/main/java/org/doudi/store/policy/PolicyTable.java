package org.doudi.store.policy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.doudi.events.DeadlineEvent.PolicyParameter;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.doudi.events.policy.Policy;

/// Reads the versions back.
final class PolicyTable {
    private static final String AFTER =
            "SELECT position, version, valid_from, parameters FROM policy" + " WHERE position > $1 ORDER BY position";

    private final Pool pool;

    PolicyTable(Pool pool) {
        this.pool = pool;
    }

    /// @param position where it stands in the log of its producer
    record Known(long position, Policy policy) {}

    Uni<List<Known>> after(long position) {
        return pool.preparedQuery(AFTER)
                .execute(Tuple.of(position))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(PolicyTable::known)
                        .toList());
    }

    private static Known known(Row row) {
        PolicyPublished published =
                new PolicyPublished(row.getString(1), row.getLocalDate(2), parameters((JsonArray) row.getJson(3)));
        return new Known(row.getLong(0), Policy.of(published));
    }

    private static List<PolicyParameter> parameters(JsonArray array) {
        return IntStream.range(0, array.size())
                .mapToObj(array::getJsonObject)
                .map(PolicyTable::parameter)
                .toList();
    }

    private static PolicyParameter parameter(JsonObject object) {
        return new PolicyParameter(object.getString("name"), object.getString("value"), object.getString("clause"));
    }
}
