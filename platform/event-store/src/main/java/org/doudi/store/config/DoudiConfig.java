package org.doudi.store.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// What every service is told.
@ConfigMapping(prefix = "doudi")
public interface DoudiConfig {
    /// Short name of the service: `intake`, `routing`, `deadline`, `evaluation`, `reporting`.
    String service();

    /// Partitions of the log, fixed for an installation's life.
    @WithDefault("12")
    int shards();

    /// 行政区划代码 of the centre.
    @WithDefault("150626")
    String centre();

    /// Topic of the log.
    @WithDefault("doudi.events.v1")
    String topic();

    /// Kafka's bootstrap addresses.
    String kafka();

    /// One machine only: a settable business clock.
    @WithDefault("false")
    boolean local();

    /// The clock file of a local installation.
    Optional<String> clockFile();

    /// Keys the hash of request bodies that is kept with a reply.
    String serviceSecret();

    /// The largest request body that is read.
    @WithDefault("1048576")
    int maxBodyBytes();

    /// The largest file that is read.
    @WithDefault("10485760")
    int maxFileBytes();

    /// How long the answer to a request is kept for repeats.
    @WithDefault("7D")
    Duration repliesKept();

    /// How long a gap in the log may last before its shard stops.
    @WithDefault("30S")
    Duration gapLimit();
}
