package org.doudi.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was found. Of each sort of fault in each place only the first is told: what follows from
/// it would hide it.
public final class Findings {
    private final List<Finding> first = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private long more;

    /// @param place of which the first is told, for example a shard
    void add(String place, Fault fault, String where, String what) {
        if (told.add(place + " " + fault)) {
            first.add(new Finding(where, what, fault.todo()));
        } else {
            more++;
        }
    }

    public List<Finding> all() {
        return List.copyOf(first);
    }

    /// How many came after one of the same sort in the same place.
    public long more() {
        return more;
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }
}
