package org.doudi.store.log;

/// A consumer's step over one producer's shard, as a compare-and-set: it moves from `from` to `to`, or the entry
/// loses.
@SuppressWarnings("ArrayRecordComponent") // the hash of the last event applied
public record CheckpointMove(String producer, int shard, long from, long to, byte[] hash) {}
