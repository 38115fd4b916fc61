package org.doudi.events.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// 时限政策的各个版本, in the order in which they were published.
public record Policies(List<Policy> versions) {
    public static final Policies PLAN = new Policies(List.of(Policy.PLAN));

    public Policies {
        versions = List.copyOf(versions);
    }

    /// What a case that begins on that day begins under: the version in force, and of two from the same day the later.
    /// Before the plan there was none, and it holds.
    public Policy on(LocalDate day) {
        return versions.stream()
                .filter(policy -> !policy.from().isAfter(day))
                .reduce((before, next) -> next.from().isBefore(before.from()) ? before : next)
                .or(() -> versions.stream().min(Comparator.comparing(Policy::from)))
                .orElse(Policy.PLAN);
    }

    public Optional<Policy> find(String version) {
        return versions.stream()
                .filter(policy -> policy.version().equals(version))
                .findAny();
    }

    /// The version that a case carries; one that was never published here is the plan's.
    public Policy of(String version) {
        return find(version).orElse(Policy.PLAN);
    }
}
