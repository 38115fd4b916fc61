package org.doudi.intake.adapter.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list that a request leaves out is an empty one.
final class Absent {
    private Absent() {}

    static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
