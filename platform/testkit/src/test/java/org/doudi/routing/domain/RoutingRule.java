package org.doudi.routing.domain;

/// Another service's.
public final class RoutingRule {
    private RoutingRule() {}

    public static int limit() {
        return 2;
    }
}
