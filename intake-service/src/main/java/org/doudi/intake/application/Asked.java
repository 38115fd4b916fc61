package org.doudi.intake.application;

import java.util.Optional;
import org.doudi.events.IntakeEvent;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.Staff;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.KeyedRequest;

/// Who asks, and what goes with the asking: when, by which way, under which key, on which version.
public record Asked(
        Staff by,
        CommandContext context,
        Optional<Long> ifMatch,
        Optional<KeyedRequest<IntakeState, IntakeEvent>> request) {}
