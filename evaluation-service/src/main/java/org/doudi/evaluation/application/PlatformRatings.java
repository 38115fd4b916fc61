package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.doudi.events.StreamId;

/// What an imported rating is looked up by.
public interface PlatformRatings {
    /// The case of a number.
    Uni<Optional<StreamId>> numbered(String caseNo);

    /// The case that a rating of this number on the platform was taken for already.
    Uni<Optional<StreamId>> imported(String platformId);
}
