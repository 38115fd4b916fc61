package org.doudi.reporting.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.doudi.events.StreamId;

/// 变动: which cases the projection has something new of.
public interface ChangedCases {
    /// From now on, as long as somebody listens: one list of each look, the empty ones too. From the first one
    /// on nothing is missed; a case may come again.
    Multi<List<StreamId>> all();

    /// Those of them that an asker may see.
    Uni<List<StreamId>> seenWith(Sight sight, List<StreamId> cases);
}
