package org.doudi.routing.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.StaffId;

/// 一个单位的协调专员 — 五(二): 首席代表, 没有的是负责人, 再没有的是窗口人员.
///
/// @param byKind who is it from which day on; nobody from the day of a relief on
public record Coordinators(Map<CoordinatorKind, Effective<Optional<StaffId>>> byKind) {
    public Coordinators {
        Map<CoordinatorKind, Effective<Optional<StaffId>>> ordered = new EnumMap<>(CoordinatorKind.class);
        ordered.putAll(byKind);
        byKind = Collections.unmodifiableMap(ordered);
    }

    static Coordinators none() {
        return new Coordinators(Map.of());
    }

    /// The one of that day; none where nobody was designated.
    public Optional<Coordinator> on(LocalDate day) {
        return Stream.of(CoordinatorKind.values())
                .flatMap(kind -> held(kind, day).stream())
                .findFirst();
    }

    Effective<Optional<StaffId>> of(CoordinatorKind kind) {
        return byKind.getOrDefault(kind, Effective.none());
    }

    Coordinators with(CoordinatorKind kind, LocalDate from, Optional<StaffId> person) {
        Map<CoordinatorKind, Effective<Optional<StaffId>>> next = new EnumMap<>(CoordinatorKind.class);
        next.putAll(byKind);
        next.put(kind, of(kind).with(from, person));
        return new Coordinators(next);
    }

    /// The first day from this one on that has none. Between two changes nothing changes.
    Optional<LocalDate> firstWithoutSince(LocalDate from) {
        Stream<LocalDate> changes =
                byKind.values().stream().flatMap(post -> post.byDay().tailMap(from).keySet().stream());
        return Stream.concat(Stream.of(from), changes)
                .filter(day -> on(day).isEmpty())
                .min(LocalDate::compareTo);
    }

    private Optional<Coordinator> held(CoordinatorKind kind, LocalDate day) {
        return of(kind).entryOn(day)
                .flatMap(post -> post.getValue().map(person -> new Coordinator(kind, person, post.getKey())));
    }
}
