package org.doudi.store.consume;

import org.doudi.events.RecordedBytes;

/// An event as it came from the topic.
///
/// @param offset where it stands in its partition
record Arrived(RecordedBytes recorded, long offset) implements Message {
    @Override
    public int shard() {
        return recorded.metadata().shard();
    }

    String producer() {
        return recorded.metadata().source();
    }

    long position() {
        return recorded.metadata().position();
    }
}
