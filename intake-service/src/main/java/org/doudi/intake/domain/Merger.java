package org.doudi.intake.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.Merged;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.NotSeen;
import org.doudi.intake.domain.IntakeState.Received;
import org.doudi.intake.domain.IntakeState.Seen;

/// 并单: what a case is merged with — A-22.
public final class Merger {
    private Merger() {}

    /// What it goes on as, or is to go on as once routing lets it go.
    public static Optional<StreamId> master(IntakeState state) {
        return state.unfiled() instanceof Merged(Seen _, StreamId master)
                ? Optional.of(master)
                : of(state).linkedTo();
    }

    /// Those that go on as this one.
    public static List<StreamId> duplicates(IntakeState state) {
        return of(state).takenIn().keySet().stream()
                .sorted(Comparator.comparing(StreamId::toString))
                .toList();
    }

    /// The 12345 ticket that it came with.
    public static Optional<String> ticketNo(IntakeState state) {
        return switch (state) {
            case Received received when received.source() instanceof Source.Ticket(String no) -> Optional.of(no);
            case NotAccepted refused when refused.source() instanceof Source.Ticket(String no) -> Optional.of(no);
            case Accepted accepted -> accepted.file().hotline().map(Hotline::ticketNo);
            default -> Optional.empty();
        };
    }

    /// 反映工作作风 — 二(三).
    public static boolean isAboutConduct(IntakeState state) {
        return switch (state) {
            case NotSeen _ -> false;
            case Seen seen -> seen.onFile().filter(CaseFile::isAboutConduct).isPresent();
        };
    }

    /// 匿名反映 — A-28.
    public static boolean isAnonymous(IntakeState state) {
        return state instanceof Seen seen && seen.registration().anonymous();
    }

    static Duplicates of(IntakeState state) {
        return state.unfiled() instanceof Accepted accepted ? accepted.file().duplicates() : Duplicates.NONE;
    }
}
