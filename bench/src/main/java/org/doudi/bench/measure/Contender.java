package org.doudi.bench.measure;

import java.time.Duration;

/// One side of a comparison: the same work, done for so long by so many callers at once. A run that lost, doubled
/// or reordered anything fails.
public interface Contender {
    String name();

    Result run(int callers, Duration length) throws Exception;
}
