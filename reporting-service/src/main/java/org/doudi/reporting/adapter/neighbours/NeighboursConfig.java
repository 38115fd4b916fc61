package org.doudi.reporting.adapter.neighbours;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/// Where the other services are.
@ConfigMapping(prefix = "doudi.reporting.neighbours")
public interface NeighboursConfig {
    /// deadline-service.
    URI deadline();

    /// intake-service.
    URI intake();

    /// evaluation-service.
    URI evaluation();
}
