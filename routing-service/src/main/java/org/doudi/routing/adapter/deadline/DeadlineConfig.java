package org.doudi.routing.adapter.deadline;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/// Where deadline-service is.
@ConfigMapping(prefix = "doudi.routing.deadline")
public interface DeadlineConfig {
    URI url();
}
