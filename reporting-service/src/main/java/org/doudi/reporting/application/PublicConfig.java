package org.doudi.reporting.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// 公开指标 as an installation sets them — 六(三).
@ConfigMapping(prefix = "doudi.public")
public interface PublicConfig {
    /// How long a month's figures are kept before its summary is looked for again, however many ask.
    @WithDefault("PT1H")
    Duration kept();
}
