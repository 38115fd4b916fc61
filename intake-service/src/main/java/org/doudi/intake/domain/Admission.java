package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.RefusalReversed;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.ScopeCode;
import org.doudi.events.policy.Policy;
import org.doudi.intake.domain.AdmissionCommand.AcceptReflection;
import org.doudi.intake.domain.AdmissionCommand.RefuseReflection;
import org.doudi.intake.domain.AdmissionCommand.RefuseWalkIn;
import org.doudi.intake.domain.AdmissionCommand.RegisterCase;
import org.doudi.intake.domain.AdmissionCommand.ReverseRefusal;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.Received;

/// 受理与不予受理 — 二, 三.1.
final class Admission {
    private Admission() {}

    static List<IntakeEvent> decide(AdmissionCommand command, IntakeState state, Policy policy) {
        return switch (command) {
            case RegisterCase register -> register(register, state, policy);
            case AcceptReflection accept -> accept(accept, Asking.received(state), policy);
            case ReverseRefusal reverse -> reverse(reverse, state, policy);
            case RefuseReflection refuse -> {
                Asking.received(state);
                yield List.of(Refusing.decide(refuse.by(), refuse.refusal(), refuse.numbering(), refuse.now(), policy));
            }
            case RefuseWalkIn refuse -> {
                Receiving.notSeen(state);
                yield List.of(
                        new ReflectionReceived(refuse.registration(), Optional.empty(), refuse.now()),
                        Refusing.decide(refuse.by(), refuse.refusal(), refuse.numbering(), refuse.now(), policy));
            }
        };
    }

    private static List<IntakeEvent> register(RegisterCase command, IntakeState state, Policy policy) {
        Asking.asClerk(command.by());
        Receiving.notSeen(state);
        Acceptance acceptance = command.acceptance();
        Scopes.checkWalkIn(acceptance.scope());
        Signatures.checkInPerson(acceptance.signature());
        return registered(command, acceptance, acceptance.scope(), command.registration(), command.sourceRef(), policy);
    }

    private static List<IntakeEvent> accept(AcceptReflection command, Received received, Policy policy) {
        Asking.asClerk(command.by());
        Acceptance acceptance = command.acceptance();
        return registered(
                command,
                acceptance,
                Scopes.of(received.source(), acceptance.scope()),
                received.registration(),
                received.source().reference(),
                policy);
    }

    /// Every refusal can be taken back until it is filed, by the duty chief alone: whoever was wrongly sent
    /// away has a case like any other.
    private static List<IntakeEvent> reverse(ReverseRefusal command, IntakeState state, Policy policy) {
        if (!command.by().is(Role.DUTY_CHIEF)) {
            throw Refusal.forbidden("refusal.chief-reverses", "二(四)", "不予受理由值班长撤销");
        }
        NotAccepted refused = Asking.notAccepted(state);
        RefusalReversed reversed = new RefusalReversed(
                refused.refusal().refusalNo(), command.reason(), command.by().who());
        List<IntakeEvent> registered = registered(
                command,
                command.acceptance(),
                Scopes.of(refused.source(), command.acceptance().scope()),
                refused.registration(),
                refused.source().reference(),
                policy);
        return Stream.concat(Stream.of(reversed), registered.stream()).toList();
    }

    private static List<IntakeEvent> registered(
            AdmissionCommand command,
            Acceptance acceptance,
            List<ScopeCode> scope,
            Registration registration,
            Optional<String> sourceRef,
            Policy policy) {
        Signatures.checkDay(acceptance.signature(), command.now());
        Registration form = settled(registration, acceptance);
        Signatures.checkIdentity(acceptance.signature(), form);
        checkVerifiable(form);
        Recusal.checkNamed(acceptance.complainedOf(), Recusal.isConduct(scope, acceptance.causes()), command.by());
        CaseRegistered registered = new CaseRegistered(
                command.numbering().template(command.now()),
                command.numbering().name(command.now()),
                scope,
                form,
                acceptance.causes(),
                command.by().who(),
                command.now(),
                acceptance.windowOpinion(),
                acceptance.signature(),
                sourceRef,
                Reopening.of(acceptance.earlier(), form, command.now(), policy));
        return acceptance.complainedOf().isEmpty()
                ? List.of(registered)
                : List.of(registered, new RecusalOrdered(acceptance.complainedOf(), List.of()));
    }

    /// What nobody stands behind is taken up where it can be looked into — A-28.
    private static void checkVerifiable(Registration form) {
        if (form.anonymous() && form.matter().isEmpty() && form.involvedUnits().isEmpty()) {
            throw Refusal.invalid("registration.anonymous-unverifiable", "三.1", "匿名反映应当写明事项或者涉及部门，否则无从核实");
        }
    }

    /// The reporter's words stand as they are; the matter and the units may be put right.
    private static Registration settled(Registration told, Acceptance acceptance) {
        return new Registration(
                told.subject(),
                told.reporterKey(),
                told.reporterType(),
                told.reporterName(),
                told.reporterPhone(),
                told.organisation(),
                told.problem(),
                told.demand(),
                told.suggestion(),
                acceptance.matter().or(told::matter),
                acceptance.involvedUnits().isEmpty() ? told.involvedUnits() : acceptance.involvedUnits(),
                told.visitCount());
    }
}
