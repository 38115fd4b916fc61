package org.doudi.reporting.application.search;

import io.smallrye.mutiny.Uni;
import org.doudi.reporting.application.LedgerFilter;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.search.SearchingLedger.Found;

/// The cases in whose text words stand, the last received first.
public interface SearchedCases {
    /// @param question every word of it has to occur
    Uni<Page<Found>> search(Sight sight, LedgerFilter filter, String question, Page.Request page);
}
