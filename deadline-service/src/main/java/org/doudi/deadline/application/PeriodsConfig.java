package org.doudi.deadline.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// 月度汇总、领导体验 — 三.6, 六(一): whether this house has them clocked.
@ConfigMapping(prefix = "doudi.deadline.periods")
public interface PeriodsConfig {
    /// Whether months, quarters and years are opened.
    @WithDefault("true")
    boolean opened();
}
