package org.doudi.intake.domain;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.intake.domain.IntakeState.NotSeen;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.ReceivingCommand.ReceiveReflection;
import org.doudi.intake.domain.ReceivingCommand.ReceiveTicket;

/// 收到反映 — 二(五): nothing registers it automatically, so that a refusal stays possible.
final class Receiving {
    private Receiving() {}

    static List<IntakeEvent> decide(ReceivingCommand command, IntakeState state) {
        return switch (command) {
            case ReceiveReflection receive -> receive(receive, state);
            case ReceiveTicket receive ->
                switch (state) {
                    case NotSeen _ -> List.of(receive.ticket());
                    case Seen _ -> List.of();
                };
        };
    }

    static void notSeen(IntakeState state) {
        if (state instanceof Seen) {
            throw Refusal.conflict("case.already-received", "三.1", "该反映已经登记过");
        }
    }

    /// The same source reference is the same case.
    private static List<IntakeEvent> receive(ReceiveReflection command, IntakeState state) {
        if (state instanceof Seen && command.externalRef().isPresent()) {
            return List.of();
        }
        notSeen(state);
        return List.of(new ReflectionReceived(command.registration(), command.externalRef(), command.now()));
    }
}
