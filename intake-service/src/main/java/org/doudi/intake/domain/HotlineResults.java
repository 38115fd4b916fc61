package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HotlineStatus;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.RatingLevel;
import org.doudi.events.ResolvedKind;
import org.doudi.intake.domain.FollowingCommand.TellHotline;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.Received;

/// 结果回传12345 — 二(五): each step that the hotline should know of is told, with the step itself or after the stage
/// that took it. Whoever withdrew is told nothing more.
final class HotlineResults {
    private HotlineResults() {}

    /// What this stage decides, and after it what the hotline is told of it.
    static List<IntakeEvent> with(IntakeState state, List<IntakeEvent> decided) {
        List<IntakeEvent> told =
                decided.stream().flatMap(event -> of(state, event).stream()).toList();
        return told.isEmpty()
                ? decided
                : Stream.concat(decided.stream(), told.stream()).toList();
    }

    private static Optional<IntakeEvent> of(IntakeState state, IntakeEvent event) {
        return ticketNo(state).flatMap(ticketNo -> switch (event) {
            case CaseRegistered _ -> Optional.of(told(ticketNo, HotlineStatus.ACCEPTED, false));
            case CaseNotAccepted refused -> Optional.of(returned(ticketNo, refused.reasonCode()));
            case CaseWithdrawn _ -> Optional.of(told(ticketNo, HotlineStatus.WITHDRAWN, true));
            case OnSiteResolved resolved -> Optional.of(told(ticketNo, status(resolved.kind()), true));
            default -> Optional.empty();
        });
    }

    private static Optional<String> ticketNo(IntakeState state) {
        return switch (state) {
            case Received received when received.source() instanceof Source.Ticket(String no) -> Optional.of(no);
            case Accepted accepted -> accepted.file().hotline().map(Hotline::ticketNo);
            default -> Optional.empty();
        };
    }

    private static HotlineStatus status(ResolvedKind kind) {
        return switch (kind) {
            case DONE, GUIDED, CONDUCT_CORRECTED -> HotlineStatus.COMPLETED;
            case EXPLAINED_CANNOT -> HotlineStatus.CANNOT;
        };
    }

    /// What another stage did. Nothing where the hotline knows it already.
    static List<IntakeEvent> follow(TellHotline command, IntakeState state) {
        return state instanceof Accepted accepted
                ? accepted.file()
                        .hotline()
                        .flatMap(hotline -> result(hotline, command))
                        .map(List::<IntakeEvent>of)
                        .orElse(List.of())
                : List.of();
    }

    private static Optional<HotlineResultReturned> result(Hotline hotline, TellHotline command) {
        boolean known =
                command.status() == HotlineStatus.PROCESSING && hotline.open().containsAll(command.itemNos());
        boolean answered =
                switch (command.status()) {
                    case COMPLETED, CANNOT, UNRESOLVED ->
                        hotline.without(command.itemNos()).open().isEmpty();
                    case CLOSED, RETURNED, WITHDRAWN -> true;
                    case ACCEPTED, PROCESSING, REOPENED -> false;
                };
        return known
                ? Optional.empty()
                : Optional.of(new HotlineResultReturned(
                        hotline.ticketNo(),
                        command.status(),
                        command.itemNos(),
                        answered,
                        Optional.empty(),
                        command.rating()));
    }

    private static HotlineResultReturned told(String ticketNo, HotlineStatus status, boolean answered) {
        return new HotlineResultReturned(
                ticketNo, status, List.of(), answered, Optional.empty(), Optional.<RatingLevel>empty());
    }

    /// 退回 with its reason — 2-7.
    private static HotlineResultReturned returned(String ticketNo, ExclusionReason reason) {
        return new HotlineResultReturned(
                ticketNo, HotlineStatus.RETURNED, List.of(), true, Optional.of(reason), Optional.empty());
    }
}
