package org.doudi.reporting.application.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.events.audit.Checkpoint;
import org.doudi.reporting.application.audit.AuditTree.Growth;
import org.doudi.reporting.application.audit.KeptCheckpoints.Kept;
import org.doudi.store.time.BusinessClock;

/// 制作检查点: what was read goes into the tree, and the tree is signed.
@ApplicationScoped
public class MakingCheckpoints {
    private static final int MOST = 5000;

    private final AuditTree tree;
    private final KeptCheckpoints checkpoints;
    private final AuditKeys keys;
    private final BusinessClock clock;

    MakingCheckpoints(AuditTree tree, KeptCheckpoints checkpoints, AuditKeys keys, BusinessClock clock) {
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.clock = clock;
    }

    /// One look; how many checkpoints were made.
    public Uni<Integer> look() {
        return keys.isConfigured()
                ? grow().chain(growth -> sign().onItem().invoke(_ -> refuse(growth)))
                : Uni.createFrom().item(0);
    }

    private Uni<Growth> grow() {
        return tree.grow(MOST)
                .chain(growth -> growth.added() < MOST ? Uni.createFrom().item(growth) : grow());
    }

    private Uni<Integer> sign() {
        return checkpoints
                .latest()
                .chain(last -> tree.head()
                        .map(head -> head.due(last.map(Kept::checkpoint), keys.origin(), clock.now()))
                        .chain(due -> due.map(made -> keep(last, made))
                                .orElseGet(() -> Uni.createFrom().item(0))));
    }

    private Uni<Integer> keep(Optional<Kept> last, Checkpoint made) {
        long no = last.map(Kept::no).orElse(0L) + 1;
        return checkpoints.keep(new Kept(no, made, keys.sign(made))).map(kept -> kept ? 1 : 0);
    }

    /// What is there is signed all the same; that something is not there is said.
    private static void refuse(Growth growth) {
        if (!growth.gaps().isEmpty()) {
            throw new AuditGap(growth.gaps());
        }
    }
}
