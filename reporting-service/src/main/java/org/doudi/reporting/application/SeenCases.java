package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.view.CaseView;

/// Which of several cases an asker may see.
public interface SeenCases {
    Uni<List<CaseView>> of(Sight sight, Collection<StreamId> cases);
}
