package org.doudi.intake.adapter.kafka;

import org.eclipse.microprofile.reactive.messaging.Outgoing;

final class ReturnsToTheLog {
    private ReturnsToTheLog() {}

    @Outgoing("to-nowhere-that-is-known")
    static String speak() {
        return "an event that nobody recorded";
    }
}
