package org.doudi.deadline.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.doudi.deadline.application.FiringTurn;

/// `firing_turn`: a lease, so that an instance that stands still, or is cut off, does not keep the others from firing.
@ApplicationScoped
public class FiringTurnLease implements FiringTurn {
    /// A lease that has long to go is only read.
    private static final String TAKE = "WITH taken AS (UPDATE firing_turn SET holder = $1,"
            + " until = clock_timestamp() + interval '5 seconds' WHERE until < clock_timestamp()"
            + " OR (holder = $1 AND until < clock_timestamp() + interval '3 seconds') RETURNING holder)"
            + " SELECT holder FROM taken UNION ALL"
            + " SELECT holder FROM firing_turn WHERE holder = $1 AND until >= clock_timestamp() + interval '3 seconds'";
    private static final String GIVE_BACK = "UPDATE firing_turn SET until = 'epoch' WHERE holder = $1";

    private final Pool pool;
    /// Who this instance is, for as long as it runs; it stands in no event.
    private final UUID self = UUID.randomUUID();

    FiringTurnLease(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> take() {
        return pool.preparedQuery(TAKE).execute(Tuple.of(self)).map(rows -> rows.size() > 0);
    }

    @Override
    public Uni<Void> giveBack() {
        return pool.preparedQuery(GIVE_BACK).execute(Tuple.of(self)).replaceWithVoid();
    }
}
