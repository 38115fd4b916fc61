package org.doudi.store.consume;

/// A message without a position that can be trusted. It may stand where an event should, so its shard stops.
record Unreadable(int shard, long offset, String reason) implements Message {}
