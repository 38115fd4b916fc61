package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.publicity.Tally;

/// What a centre's figures of a month are counted from, for whoever makes them public — 六(三).
public interface PublicTallies {
    Uni<List<Counted>> of(String centre, Period period);

    /// What was counted of the cases that these units had in hand; none where it was the window's alone.
    record Counted(Metric metric, List<OrgCode> units, Tally tally) {
        public Counted {
            units = List.copyOf(units);
        }
    }
}
