package org.doudi.store.consume;

import java.util.List;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.CheckpointMove;
import org.doudi.store.log.IndexWrite;

/// A run of one shard's events that are next, with what must be written beside their effects in the same
/// transaction.
///
/// @param events to be applied, in order; without those that wait behind a parked one
/// @param moves  checkpoints over everything in the run
/// @param rows   the offset to read on from, and what was parked
record Chunk(int shard, List<RecordedBytes> events, List<CheckpointMove> moves, List<IndexWrite> rows) {}
