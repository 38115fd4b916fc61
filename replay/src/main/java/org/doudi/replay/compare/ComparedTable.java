package org.doudi.replay.compare;

import java.util.List;

/// One table of both generations.
///
/// @param live    rows of the live one
/// @param built   rows of the one that was built
/// @param differ  rows that are not the same in both
/// @param first   the first of these
public record ComparedTable(String name, long live, long built, long differ, List<Difference> first) {
    public ComparedTable {
        first = List.copyOf(first);
    }

    /// A row that is not the same in both, by its primary key.
    public record Difference(String key, Kind kind) {}

    /// In what a row differs.
    public enum Kind {
        ONLY_LIVE,
        ONLY_BUILT,
        OTHER
    }
}
