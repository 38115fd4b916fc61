package org.doudi.audit;

/// A shard of a producer's log.
///
/// @param producer `ce_source`
public record Place(String producer, int shard) {
    public String at(long position) {
        return producer + " 分片 " + shard + " 位置 " + position;
    }

    /// Its name among the databases; the producer as it stands where it is no service of ours.
    public String service() {
        return producer.matches("/[a-z]+-service")
                ? producer.substring(1, producer.length() - "-service".length())
                : producer;
    }

    @Override
    public String toString() {
        return producer + " 分片 " + shard;
    }
}
