package org.doudi.intake.application;

import io.smallrye.reactive.messaging.MutinyEmitter;

final class Emits {
    private final MutinyEmitter<String> emitter;

    Emits(MutinyEmitter<String> emitter) {
        this.emitter = emitter;
    }

    void speak() {
        emitter.sendAndForget("an event that nobody recorded");
    }
}
