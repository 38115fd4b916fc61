package org.doudi.intake.adapter.rest;

import org.doudi.events.IntakeEvent.Matter;
import org.doudi.intake.application.input.Reference;
import org.doudi.store.rest.input.Words;

/// 事项.
record MatterBody(@Reference String code, @Words(max = 120) String name) {
    Matter matter() {
        return new Matter(code, name);
    }
}
