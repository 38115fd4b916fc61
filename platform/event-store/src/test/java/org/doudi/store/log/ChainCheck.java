package org.doudi.store.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.events.EventChain;
import org.doudi.events.RecordedBytes;

/// Walks the log from its first event: positions without gaps, each hash over the one before it, the head at the end.
public final class ChainCheck {
    private final Map<Integer, Long> positions = new HashMap<>();
    private final Map<Integer, byte[]> hashes = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    private ChainCheck() {}

    /// What does not fit: `gap 3/7`, `broken 3/7`, `head 3`.
    public static List<String> findings(RealStore store) {
        ChainCheck check = new ChainCheck();
        store.events().forEach(check::next);
        store.heads().forEach(check::end);
        return check.findings;
    }

    private void next(RecordedBytes event) {
        int shard = event.metadata().shard();
        long position = event.metadata().position();
        String place = shard + "/" + position;
        if (position != positions.getOrDefault(shard, 0L) + 1) {
            findings.add("gap " + place);
        }
        if (!Arrays.equals(EventChain.link(last(shard), event.metadata(), event.body()), event.hash())) {
            findings.add("broken " + place);
        }
        positions.put(shard, position);
        hashes.put(shard, event.hash());
    }

    private void end(int shard, byte[] head) {
        if (!Arrays.equals(last(shard), head)) {
            findings.add("head " + shard);
        }
    }

    private byte[] last(int shard) {
        return hashes.getOrDefault(shard, EventChain.genesis());
    }
}
