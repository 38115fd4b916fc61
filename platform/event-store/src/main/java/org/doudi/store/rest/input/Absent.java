package org.doudi.store.rest.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list that a request leaves out is an empty one.
public final class Absent {
    private Absent() {}

    public static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
