package org.doudi.intake.domain;

import org.doudi.intake.application.UsesAnAdapter;

final class UsesApplication {
    private UsesApplication() {}

    static int limit() {
        return UsesAnAdapter.limit();
    }
}
