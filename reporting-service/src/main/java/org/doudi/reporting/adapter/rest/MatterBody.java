package org.doudi.reporting.adapter.rest;

import org.doudi.events.IntakeEvent.Matter;
import org.doudi.store.rest.input.Words;

/// 事项, as its catalogue has it.
record MatterBody(
        @Words(max = 64) String code, @Words(max = 200) String name) {
    Matter matter() {
        return new Matter(code, name);
    }
}
