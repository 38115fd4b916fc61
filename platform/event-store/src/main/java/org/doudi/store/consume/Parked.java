package org.doudi.store.consume;

import java.time.Instant;
import java.util.UUID;

/// 挂起的流 — a stream that waits for an operator.
///
/// @param events how many of its events wait
/// @param reason why the first of them could not take effect
public record Parked(UUID stream, int shard, long events, String reason, Instant since) {}
