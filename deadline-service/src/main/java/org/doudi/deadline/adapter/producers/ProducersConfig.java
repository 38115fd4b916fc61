package org.doudi.deadline.adapter.producers;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/// Where the services are whose facts stop clocks.
@ConfigMapping(prefix = "doudi.producers")
public interface ProducersConfig {
    URI intake();

    URI routing();

    URI evaluation();

    URI reporting();
}
