package org.doudi.store.relay;

import java.util.Map;
import org.doudi.events.RecordedBytes;

/// Sends events in the order given, without waiting for one before the next. After any failure it is closed, and a
/// new one begins at the checkpoint.
public interface RelayProducer extends AutoCloseable {
    void send(RecordedBytes event);

    /// For each shard the last position up to which all in-sync replicas have what was sent; throws where one was not
    /// acknowledged.
    Map<Integer, Long> acknowledged();

    /// Whether all that was sent is answered.
    boolean isSettled();

    @Override
    void close();

    /// Opens a fresh producer.
    interface Factory {
        /// @param settled told when all that was sent is acknowledged, and when something was not
        RelayProducer open(Runnable settled);
    }
}
