package org.doudi.audit;

/// A shard of a producer's log.
///
/// @param producer `ce_source`
record Place(String producer, int shard) {
    String at(long position) {
        return producer + " 分片 " + shard + " 位置 " + position;
    }

    @Override
    public String toString() {
        return producer + " 分片 " + shard;
    }
}
