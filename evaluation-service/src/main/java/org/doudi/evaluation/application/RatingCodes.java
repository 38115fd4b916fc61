package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.doudi.events.StreamId;

/// 评价码: which case a code is of.
public interface RatingCodes {
    /// @param hash keyed hash of the code
    Uni<Optional<Coded>> find(String hash);

    /// @param caseId    whose stream it is recorded on
    /// @param duplicate 并入的反映 whose reporter holds it; none where it is the case's own — A-22
    /// @param caseNo    编号 of the holder's case
    /// @param matter    反映事项, where the registration names one
    record Coded(StreamId caseId, Optional<StreamId> duplicate, Optional<String> caseNo, Optional<String> matter) {
        /// The case that the holder reflected, whose acceptance slip he has.
        StreamId reflected() {
            return duplicate.orElse(caseId);
        }
    }
}
