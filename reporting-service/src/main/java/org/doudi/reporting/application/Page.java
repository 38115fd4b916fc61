package org.doudi.reporting.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One page of a list, and where the next one begins.
///
/// @param next none on the last page
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }

    /// From one item more than was asked for, so that the last page is known as such.
    public static <T> Page<T> of(List<T> found, int size, Function<T, Cursor> cursor) {
        return found.size() > size
                ? new Page<>(found.subList(0, size), Optional.of(cursor.apply(found.get(size - 1))))
                : new Page<>(found, Optional.empty());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }

    /// What is asked for.
    public record Request(int size, Optional<Cursor> after) {}
}
