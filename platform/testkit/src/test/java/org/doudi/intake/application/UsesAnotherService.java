package org.doudi.intake.application;

import org.doudi.routing.domain.RoutingRule;

final class UsesAnotherService {
    private UsesAnotherService() {}

    static int limit() {
        return RoutingRule.limit();
    }
}
