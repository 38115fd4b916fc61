package org.doudi.intake.domain;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

final class RollsDice {
    private RollsDice() {}

    static String id() {
        return UUID.randomUUID() + "/" + ThreadLocalRandom.current().nextInt();
    }
}
