package org.doudi.deadline.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/// 办公时间: what the plan leaves to the house.
@ConfigMapping(prefix = "doudi.deadline")
public interface OfficeConfig {
    /// 开门时间, Asia/Shanghai. No clause names it: an assumption, as the close of business is.
    @WithDefault("09:00")
    LocalTime opening();
}
