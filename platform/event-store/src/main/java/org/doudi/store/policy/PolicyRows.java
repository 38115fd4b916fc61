package org.doudi.store.policy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.doudi.events.DeadlineEvent.PolicyParameter;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// Keeps each version of the policy: written when it is published here, and when that is consumed. All are published on
/// one stream, so its positions are their order.
public final class PolicyRows implements IndexRows {
    private static final String INSERT = "INSERT INTO policy (version, position, valid_from, parameters)"
            + " VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof PolicyPublished published
                ? List.of(new IndexWrite(
                        INSERT,
                        Tuple.of(
                                published.version(),
                                event.metadata().position(),
                                published.from(),
                                json(published.parameters()))))
                : List.of();
    }

    private static JsonArray json(List<PolicyParameter> parameters) {
        return new JsonArray(parameters.stream()
                .map(parameter -> JsonObject.of(
                        "name", parameter.name(), "value", parameter.value(), "clause", parameter.clause()))
                .toList());
    }
}
