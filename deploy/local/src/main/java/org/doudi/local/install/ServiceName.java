package org.doudi.local.install;

import java.util.Locale;

/// The five services, each with its own database of the same name.
public enum ServiceName {
    INTAKE(18081),
    ROUTING(18082),
    DEADLINE(18083),
    EVALUATION(18084),
    REPORTING(18085);

    private final int defaultPort;

    ServiceName(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int defaultPort() {
        return defaultPort;
    }
}
