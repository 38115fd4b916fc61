package org.doudi.intake.adapter.kafka;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

final class SpeaksToTheLog {
    private final Emitter<String> emitter;

    SpeaksToTheLog(@Channel("to-the-log") Emitter<String> emitter) {
        this.emitter = emitter;
    }

    void speak() {
        emitter.send("an event that nobody recorded");
    }
}
