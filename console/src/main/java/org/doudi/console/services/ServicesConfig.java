package org.doudi.console.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// The services behind the console.
@ConfigMapping(prefix = "doudi.console")
public interface ServicesConfig {
    /// Where each service answers, by its name: `intake` … `reporting`.
    Map<String, URI> services();

    /// How long a service may say nothing before it counts as down. Its pushed changes say something every 15 seconds.
    @WithDefault("60S")
    Duration silence();

    /// How long it may take until a service takes a connection.
    @WithDefault("2S")
    Duration connecting();

    /// 请求上限, bytes: the largest body that is passed on.
    @WithDefault("12582912")
    long maxBody();

    /// Connections to one service at once; each onlooker of the pushed changes holds one.
    @WithDefault("512")
    int connections();
}
