package org.doudi.intake.application;

import org.doudi.store.log.EventLog;

final class Appends {
    private Appends() {}

    static void past(EventLog log) {
        log.append("an entry that no rule decided");
    }
}
