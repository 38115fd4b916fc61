package org.doudi.reporting.application.audit;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.doudi.events.audit.Checkpoint;
import org.doudi.events.audit.SignedNote;
import org.doudi.reporting.application.Page;

/// 检查点, as they were signed.
public interface KeptCheckpoints {
    Uni<Optional<Kept>> latest();

    /// The latest first.
    Uni<Page<Kept>> page(Page.Request request);

    /// Whether it was kept: of several instances that make the same one at once, one keeps it.
    Uni<Boolean> keep(Kept checkpoint);

    /// @param no from 1, without gaps
    record Kept(long no, Checkpoint checkpoint, SignedNote note) {}
}
