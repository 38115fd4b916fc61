package org.doudi.reporting.adapter.persistence.projection;

import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;

/// An event that has come in, read before anything is written: what cannot be read has no effect at all.
record Arrival(RecordedBytes bytes, Recorded<DomainEvent> recorded) {
    static Arrival of(RecordedBytes bytes, EventCodec codec) {
        return new Arrival(bytes, codec.decode(bytes));
    }

    EventMetadata metadata() {
        return recorded.metadata();
    }

    Place place() {
        return new Place(metadata().source(), metadata().position());
    }

    /// Where it stands in its producer's log of the shard.
    record Place(String producer, long position) {}
}
