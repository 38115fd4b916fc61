package org.doudi.reporting.adapter.rest.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One cell: a text, a number or an instant, which is shown in Shanghai's time.
public sealed interface Cell {
    /// Text that somebody may have typed. It stays text, whatever it begins with.
    record Text(String text) implements Cell {}

    /// A count.
    record Count(long count) implements Cell {}

    /// A share of one, shown as a percentage.
    record Rate(BigDecimal rate) implements Cell {}

    /// A number with what is behind the point.
    record Amount(BigDecimal amount) implements Cell {}

    /// A point in time.
    record At(Instant at) implements Cell {}

    /// Nothing.
    record Empty() implements Cell {}

    static Cell of(Optional<String> text) {
        return text.<Cell>map(Text::new).orElseGet(Empty::new);
    }

    static Cell at(Optional<Instant> at) {
        return at.<Cell>map(At::new).orElseGet(Empty::new);
    }

    static <T> Cell joined(List<T> items, Function<T, String> name) {
        return of(Optional.of(items.stream().map(name).distinct().collect(Collectors.joining("、")))
                .filter(text -> !text.isEmpty()));
    }
}
