package org.doudi.intake.domain;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.events.IntakeEvent;
import org.doudi.events.policy.Policy;

/// 受理环节的规则 — 二, 三.1, 三.2: one group of commands, one file of rules.
public final class IntakeDecider implements Decider<IntakeCommand, IntakeState, IntakeEvent> {
    private final Policy policy;

    /// As the plan has it.
    public IntakeDecider() {
        this(Policy.PLAN);
    }

    private IntakeDecider(Policy policy) {
        this.policy = policy;
    }

    @Override
    public IntakeDecider under(Policy version) {
        return new IntakeDecider(version);
    }

    @Override
    public IntakeState initial() {
        return new IntakeState.NotSeen();
    }

    @Override
    public List<IntakeEvent> decide(IntakeCommand command, IntakeState state) {
        return HotlineResults.with(state, Recusal.with(state, decided(command, state)));
    }

    private List<IntakeEvent> decided(IntakeCommand command, IntakeState state) {
        return switch (command) {
            case ReceivingCommand receiving -> Receiving.decide(receiving, state);
            case AdmissionCommand admission -> Admission.decide(admission, state, policy);
            case ConsultingCommand consulting -> Consultation.decide(consulting, state, policy);
            case MaterialsCommand materials -> Materials.decide(materials, state);
            case ReporterCommand reporter -> Dealing.decide(reporter, state);
            case MergingCommand merging -> Merging.decide(merging, state);
            case AmendingCommand amending -> Amending.decide(amending, state);
            case ToleranceCommand tolerance -> Tolerances.decide(tolerance, state);
            case AttachmentCommand attachment -> Attachments.decide(attachment, state);
            case RecusalCommand recusal -> Recusal.decide(recusal, state);
            case OpeningCommand opening -> Opening.decide(opening, state);
            case ErasureCommand erasure -> Erasure.decide(erasure, state);
            case FollowingCommand following -> Following.decide(following, state);
        };
    }

    @Override
    public IntakeState evolve(IntakeState state, IntakeEvent event) {
        return Evolution.evolve(state, event);
    }

    @Override
    public Class<IntakeEvent> eventType() {
        return IntakeEvent.class;
    }
}
