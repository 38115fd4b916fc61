package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.doudi.events.StreamId;

/// 评价码: which case a code is of.
public interface RatingCodes {
    /// @param hash keyed hash of the code
    Uni<Optional<Coded>> find(String hash);

    /// @param matter 反映事项, where the registration names one
    record Coded(StreamId caseId, Optional<String> matter) {}
}
