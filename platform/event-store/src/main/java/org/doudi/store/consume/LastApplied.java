package org.doudi.store.consume;

/// How far one producer's shard was applied.
@SuppressWarnings("ArrayRecordComponent") // the hash that the next event must link to
record LastApplied(long position, byte[] hash) {}
