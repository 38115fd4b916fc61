package org.doudi.intake.adapter.kafka;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

final class SpeaksToTheEdge {
    private final Emitter<String> emitter;

    SpeaksToTheEdge(@Channel("to-the-edge") Emitter<String> emitter) {
        this.emitter = emitter;
    }

    void speak() {
        emitter.send("a result");
    }
}
