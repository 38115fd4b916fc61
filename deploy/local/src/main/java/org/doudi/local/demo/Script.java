package org.doudi.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What happens when. Acts of one instant happen in the order in which they were written.
final class Script {
    private final List<Act> acts = new ArrayList<>();

    void at(Instant time, Runnable doing) {
        acts.add(new Act(time, doing));
    }

    List<Act> inOrder() {
        return acts.stream().sorted(Comparator.comparing(Act::at)).toList();
    }
}
