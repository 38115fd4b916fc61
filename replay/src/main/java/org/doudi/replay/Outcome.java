package org.doudi.replay;

import java.time.Duration;
import java.util.List;
import org.doudi.replay.compare.ComparedTable;
import org.doudi.replay.compare.FactCounts;

/// What a replay has come to.
///
/// @param generation that was built
/// @param live       the one that it was compared with
/// @param events     how many were read
/// @param took       until it had caught up
/// @param held       for how long no event could be applied to the live one
/// @param tables     row by row; none of a replay as of another time
/// @param facts      what the figures are counted from
public record Outcome(
        int generation,
        int live,
        long events,
        Duration took,
        Duration held,
        List<ComparedTable> tables,
        List<FactCounts> facts) {
    public Outcome {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
    }

    public boolean isEqual() {
        return tables.stream().allMatch(table -> table.differ() == 0);
    }
}
