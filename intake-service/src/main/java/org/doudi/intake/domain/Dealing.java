package org.doudi.intake.domain;

import java.util.List;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.ReporterCommand.InformReporter;

/// 告知当事人 — 三.3–三.5, 五(一): the window tells.
final class Dealing {
    private Dealing() {}

    static List<IntakeEvent> decide(ReporterCommand command, IntakeState state) {
        Asking.atWindow(command.by());
        Seen seen = Asking.seen(state);
        return switch (command) {
            case InformReporter inform -> inform(inform, seen);
        };
    }

    private static List<IntakeEvent> inform(InformReporter command, Seen seen) {
        if (seen instanceof NotAccepted) {
            throw Asking.refused();
        }
        return List.of(new ReporterInformed(
                command.purpose(),
                command.text(),
                command.method(),
                command.by().who()));
    }
}
