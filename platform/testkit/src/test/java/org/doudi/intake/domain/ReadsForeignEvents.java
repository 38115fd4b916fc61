package org.doudi.intake.domain;

import org.doudi.events.RoutingEvent.ReviewOpened;

final class ReadsForeignEvents {
    private ReadsForeignEvents() {}

    static int units(ReviewOpened opened) {
        return opened.units().size();
    }
}
