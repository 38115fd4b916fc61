package org.doudi.reporting.application.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// 全文检索 as an installation sets it: off, unless it says otherwise, since it keeps text in clear.
@ConfigMapping(prefix = "doudi.search")
public interface SearchConfig {
    @WithDefault("false")
    boolean enabled();
}
