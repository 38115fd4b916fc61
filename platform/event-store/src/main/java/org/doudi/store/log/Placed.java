package org.doudi.store.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.events.Numbered;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReferenceFact;
import org.doudi.events.StreamId;

/// The winners' events with their numbers, positions and hashes.
final class Placed {
    private final Numbering numbering;
    private final Map<Integer, Head> heads;
    private final Map<String, Long> next;
    private final Instant now;
    private final List<RecordedBytes> events = new ArrayList<>();
    private final List<Recorded<DomainEvent>> decoded = new ArrayList<>();

    /// @param last the last number of each series that this batch may give
    /// @param wanted how many of them it gives: the first entry gets the lowest
    Placed(
            Numbering numbering,
            Map<Integer, Head> heads,
            Map<String, Long> last,
            Map<String, Long> wanted,
            Instant now) {
        this.numbering = numbering;
        this.heads = heads;
        this.next = new HashMap<>(last);
        this.now = now;
        wanted.forEach((series, count) -> next.merge(series, -count, Long::sum));
    }

    Appended place(Entry entry) {
        List<Recorded<DomainEvent>> placed = new ArrayList<>();
        entry.appends().forEach(append -> placed.addAll(place(append)));
        decoded.addAll(placed);
        return new Appended(placed);
    }

    private List<Recorded<DomainEvent>> place(StreamAppend append) {
        List<Recorded<DomainEvent>> placed = new ArrayList<>();
        StreamId stream = append.stream();
        Head head = Objects.requireNonNull(heads.get(numbering.shardOf(stream)));
        long version = append.expectedVersion();
        Optional<String> caseNo = Optional.empty();
        for (PendingEvent pending : append.events()) {
            version++;
            DomainEvent event = numbered(pending.event());
            Optional<String> before = caseNo;
            caseNo = Numbering.caseNoOf(event).or(pending::caseNo).or(() -> before);
            RecordedBytes recorded = head.place(
                    new Head.Placing(
                            pending, numbering.typeOf(event), numbering.bytesOf(event), stream, version, caseNo),
                    numbering.identity().source(),
                    event instanceof ReferenceFact ? pending.occurredAt() : now);
            events.add(recorded);
            placed.add(new Recorded<>(recorded.metadata(), event));
        }
        return placed;
    }

    private DomainEvent numbered(DomainEvent event) {
        return event instanceof Numbered wanting
                ? wanting.numbered(next.merge(wanting.series(), 1L, Long::sum))
                : event;
    }

    List<RecordedBytes> events() {
        return events;
    }

    List<Recorded<DomainEvent>> decoded() {
        return decoded;
    }

    /// The heads that moved.
    List<Head> heads() {
        return List.copyOf(heads.values());
    }
}
