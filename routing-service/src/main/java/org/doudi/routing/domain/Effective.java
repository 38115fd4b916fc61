package org.doudi.routing.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// 自某日起有效: what holds from each day on, until the next one. The same day again corrects what was said of it.
public record Effective<T>(NavigableMap<LocalDate, T> byDay) {
    public Effective {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    public static <T> Effective<T> none() {
        return new Effective<>(new TreeMap<>());
    }

    Effective<T> with(LocalDate from, T value) {
        NavigableMap<LocalDate, T> next = new TreeMap<>(byDay);
        next.put(from, value);
        return new Effective<>(next);
    }

    public Optional<T> on(LocalDate day) {
        return entryOn(day).map(Map.Entry::getValue);
    }

    /// What holds on a day, and since when.
    Optional<Map.Entry<LocalDate, T>> entryOn(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day));
    }

    /// What holds in the end, and from when.
    Optional<Map.Entry<LocalDate, T>> latest() {
        return Optional.ofNullable(byDay.lastEntry());
    }
}
