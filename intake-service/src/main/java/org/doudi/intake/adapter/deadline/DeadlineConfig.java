package org.doudi.intake.adapter.deadline;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/// Where deadline-service is.
@ConfigMapping(prefix = "doudi.intake.deadline")
public interface DeadlineConfig {
    URI url();
}
