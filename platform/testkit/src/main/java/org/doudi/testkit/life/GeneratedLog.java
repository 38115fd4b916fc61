package org.doudi.testkit.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.doudi.events.RecordedBytes;

/// An endless log of many cases that are under way at once, in the order in which it came about. The same seed gives
/// the same log. Each producer's positions have no gaps within a shard, and its hashes are chained.
public final class GeneratedLog implements Iterator<RecordedBytes> {
    private static final Instant BEGIN = Instant.parse("2026-01-05T01:00:00Z");

    private final SplittableRandom random;
    private final Producers producers;
    private final List<Life> underWay = new ArrayList<>();
    private final int atOnce;
    private Instant now = BEGIN;
    private int cases;

    /// @param atOnce how many cases are under way at any time
    public GeneratedLog(long seed, int shards, int atOnce) {
        this.random = new SplittableRandom(seed);
        this.producers = new Producers(shards, random.split());
        this.atOnce = atOnce;
        underWay.add(Life.ofDepartments());
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public RecordedBytes next() {
        while (underWay.size() < atOnce) {
            underWay.add(CaseLife.of(++cases, random.split()));
        }
        now = now.plusSeconds(random.nextInt(1, 30));
        int chosen = random.nextInt(underWay.size());
        Life life = underWay.get(chosen);
        RecordedBytes event = producers.record(life, now);
        if (life.isOver()) {
            underWay.set(chosen, underWay.getLast());
            underWay.removeLast();
        }
        return event;
    }

    /// The next ones.
    public List<RecordedBytes> next(int count) {
        List<RecordedBytes> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(next());
        }
        return events;
    }
}
