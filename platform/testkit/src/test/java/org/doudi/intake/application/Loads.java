package org.doudi.intake.application;

import org.doudi.store.log.EventLog;

final class Loads {
    private Loads() {}

    static String from(EventLog log) {
        return log.load("a case");
    }
}
