package org.doudi.intake.domain;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;

/// As a rule should be.
public final class PureRule {
    private PureRule() {}

    public static ReflectionReceived received(Registration registration, Instant now) {
        return new ReflectionReceived(registration, Optional.empty(), now);
    }
}
