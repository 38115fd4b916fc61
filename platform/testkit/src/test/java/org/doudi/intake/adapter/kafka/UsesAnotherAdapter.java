package org.doudi.intake.adapter.kafka;

import org.doudi.intake.adapter.rest.Unguarded;

final class UsesAnotherAdapter {
    private UsesAnotherAdapter() {}

    static String list() {
        return new Unguarded().list();
    }
}
