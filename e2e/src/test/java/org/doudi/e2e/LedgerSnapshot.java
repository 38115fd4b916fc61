package org.doudi.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/// A ledger without what may differ between two runs of the same week: nothing but the order of the lines.
final class LedgerSnapshot {
    private LedgerSnapshot() {}

    static List<String> of(List<JsonNode> ledger) {
        return ledger.stream().map(JsonNode::toString).sorted().toList();
    }

    static String differences(List<String> one, List<String> other) {
        return one.stream()
                .filter(line -> !other.contains(line))
                .collect(Collectors.joining("\n", "only in one:\n", "\n"));
    }
}
