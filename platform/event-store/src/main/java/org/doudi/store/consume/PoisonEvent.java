package org.doudi.store.consume;

import org.doudi.events.EventMetadata;

/// An event that cannot take effect, however often it is tried. Its stream is parked until an operator releases it.
public final class PoisonEvent extends RuntimeException {
    private final EventMetadata event;

    PoisonEvent(EventMetadata event, Throwable cause) {
        super("event " + event.id() + " (" + event.type() + ") cannot take effect: " + cause.getMessage(), cause);
        this.event = event;
    }

    EventMetadata event() {
        return event;
    }
}
