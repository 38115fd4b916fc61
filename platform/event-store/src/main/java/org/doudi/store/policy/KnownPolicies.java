package org.doudi.store.policy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.doudi.events.policy.Policies;
import org.doudi.events.policy.Policy;

/// 时限政策 as far as it was heard of, in memory: no command waits for it. Before anything was heard, the plan's.
public final class KnownPolicies implements Supplier<Policies> {
    private final PolicyTable table;
    private volatile Heard heard = new Heard(0, Policies.PLAN);

    public KnownPolicies(Pool pool) {
        this.table = new PolicyTable(pool);
    }

    /// @param position of the last one in the log of its producer
    private record Heard(long position, Policies policies) {
        Heard and(PolicyTable.Known known) {
            List<Policy> versions = new ArrayList<>(policies.versions());
            versions.removeIf(policy -> policy.version().equals(known.policy().version()));
            versions.add(known.policy());
            return new Heard(known.position(), new Policies(versions));
        }
    }

    @Override
    public Policies get() {
        return heard.policies();
    }

    /// Takes up what stands in the table now; answers how many versions were new.
    public Uni<Integer> look() {
        return table.after(heard.position()).map(this::take);
    }

    private synchronized int take(List<PolicyTable.Known> found) {
        int before = heard.policies().versions().size();
        found.stream().filter(known -> known.position() > heard.position()).forEach(known -> heard = heard.and(known));
        return heard.policies().versions().size() - before;
    }
}
