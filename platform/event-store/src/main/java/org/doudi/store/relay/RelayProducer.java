package org.doudi.store.relay;

import org.doudi.events.RecordedBytes;

/// Sends events in the order given. After any failure it is closed, and a new one begins at the checkpoint.
public interface RelayProducer extends AutoCloseable {
    void send(RecordedBytes event);

    /// Returns when all that was sent is acknowledged by all in-sync replicas; throws where one was not.
    void awaitAcknowledged();

    @Override
    void close();

    /// Opens a fresh producer.
    interface Factory {
        RelayProducer open();
    }
}
