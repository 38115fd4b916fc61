package org.doudi.deadline.domain.reference;

import java.util.Set;
import java.util.TreeSet;

/// What was published: versions of calendars and of the policy.
public record Published(Set<String> versions) {
    static final Published NOTHING = new Published(Set.of());

    public Published {
        versions = Set.copyOf(versions);
    }

    Published with(String version) {
        Set<String> next = new TreeSet<>(versions);
        next.add(version);
        return new Published(next);
    }

    boolean has(String version) {
        return versions.contains(version);
    }
}
