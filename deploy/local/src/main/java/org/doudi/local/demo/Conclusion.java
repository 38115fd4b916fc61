package org.doudi.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// 研判结论 of the demo's cases, one item each.
enum Conclusion {
    DOABLE("DOABLE"),
    CANNOT("CANNOT_BY_POLICY"),
    UNRESOLVED("UNRESOLVED"),
    BEYOND("BEYOND_AUTHORITY");

    private final String outcome;

    Conclusion(String outcome) {
        this.outcome = outcome;
    }

    Map<String, ?> body(Trouble trouble) {
        var units = trouble.units();
        var item = new HashMap<String, Object>();
        item.put("outcome", outcome);
        item.put(
                "units",
                IntStream.range(0, units.size())
                        .mapToObj(index -> Map.of("unit", units.get(index), "role", role(index, units.size())))
                        .toList());
        item.put("basis", "经集中研判，" + trouble.problem());
        item.put("measures", trouble.demand());
        if (this == DOABLE) {
            item.put("handlingClass", units.size() == 1 ? "SINGLE" : "MULTI");
        }
        return Map.of("items", List.of(item), "attendees", trouble.attendees());
    }

    private static String role(int index, int count) {
        if (count == 1) {
            return "SOLE";
        }
        return index == 0 ? "LEAD" : "CO";
    }
}
